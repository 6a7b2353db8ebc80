import { randomUUID } from "node:crypto";
import { PASSWORD } from "#app/demo/story/people.ts";
import { stepsOf } from "#app/domain/intake/form.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import { today } from "#app/shell/clock.server.ts";
import { digest, token } from "#app/shell/random.server.ts";
import { formsIn } from "#tests/drills/hostile/forms.ts";
import { sampleOf } from "#tests/drills/hostile/sample.ts";
import { ask } from "#tests/drills/hostile/send.ts";
import { EVERYWHERE } from "#tests/drills/hostile/written.ts";
import type { App } from "#tests/support/app.ts";
import { asking } from "#tests/support/officer-at.ts";

/** A draft in which every step is filled in. */
export async function draft(
  origin: string,
  kind: Kind,
  more: readonly string[] = [],
): Promise<string> {
  const begun = await ask({ origin, path: `/file/${kind}`, cookie: "", sent: [] });
  let cookie = cookieIn(begun.cookies);
  for (const step of [...stepsOf(kind).map(({ name }) => name), ...more]) {
    const path = `/file/${kind}/${step}`;
    const { html } = await ask({ origin, path, cookie });
    const form = formsIn(html, path).findLast(({ action }) => action === path);
    if (!form) throw new Error(`${path} has no form`);
    const { cookies } = await ask({
      origin,
      path,
      cookie,
      sent: sampleOf(form, EVERYWHERE),
      withFiles: form.withFiles,
    });
    cookie = cookieIn(cookies) || cookie;
  }
  return cookie;
}

/** An officer who takes something down, gone as far as these pages. */
export async function registering(app: App, kind: Kind, pages: readonly string[] = []) {
  const staff = await signedIn(app, "shouli", "'1 hour'");
  let held = "";
  for (const page of ["", ...pages]) {
    const path = `/desk/registration/${kind}${page}`;
    const cookie = `${staff}; ${held}`;
    const { html } = await ask({ origin: app.origin, path, cookie });
    const form = formsIn(html, path).findLast(({ action }) => action === path);
    if (!form) throw new Error(`${path} has no form`);
    const sent = sampleOf(form, EVERYWHERE).map((one) =>
      one.name === "received" ? { ...one, value: Buffer.from(today()) } : one,
    );
    const { cookies } = await ask({ origin: app.origin, path, cookie, sent });
    held = cookieIn(cookies) || held;
  }
  return `${staff}; ${held}`;
}

const cookieIn = (cookies: readonly string[]): string =>
  cookies
    .map((one) => one.split(";")[0] ?? "")
    .filter((one) => !one.endsWith("="))
    .join("; ");

/** Between the password and the code. */
export async function passwordGiven(origin: string, name: string): Promise<string> {
  const sent = Object.entries({ name, password: PASSWORD, back: "/desk" }).map(
    ([field, value]) => ({
      name: field,
      value: Buffer.from(value),
    }),
  );
  const { cookies } = await ask({ origin, path: "/desk/sign-in", cookie: "", sent });
  return cookieIn(cookies);
}

/** Somebody of the office, whose last code was given so long from now. */
export async function signedIn(app: App, name: string, proven: string): Promise<string> {
  const key = token();
  await asking(
    app,
    `insert into sessions (digest, staff_id, proven_at, seen_at, expires_at)
     select $1, id, now() + interval ${proven}, now() + interval '1 hour', now() + interval '2 hours'
       from staff where sign_in_name = $2`,
    [digest(key), name],
  );
  return `staff=${key}`;
}

/** Whoever sent one of these matters, with their receipt open; the secret typed again lately or not. */
export async function reporterOf(app: App, which: string, proven = "null"): Promise<string> {
  const key = token();
  await asking(
    app,
    `insert into sessions (digest, submission_id, proven_at, seen_at, expires_at)
     select $1, submission_id, ${proven}, now() + interval '1 hour', now() + interval '2 hours'
       from matters where ${which} order by id limit 1`,
    [digest(key)],
  );
  return `reporter=${key}`;
}

/** An officer whose last code was given too long ago, and whose form waits. */
export async function interrupted(app: App): Promise<string> {
  const cookie = await signedIn(app, "caiwu", "'-1 hour'");
  const sent = [{ name: "voucher", value: Buffer.from("演练") }];
  await ask({ origin: app.origin, path: `/finance/${randomUUID()}`, cookie, sent });
  return cookie;
}
