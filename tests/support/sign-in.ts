import { setTimeout as pause } from "node:timers/promises";

const PASSWORD = "yaoshao-demo";
const LOOK_AGAIN_AFTER = 500;

/** The code this person of the story can use next; each works once, so there may be half a minute to wait. */
export async function nextCode(origin: string, name: string): Promise<string> {
  for (;;) {
    const html = await (await fetch(`${origin}/dev/codes`)).text();
    const [, code] = new RegExp(`id="code-${name}">(\\d{6})<`).exec(html) ?? [];
    if (code) return code;
    await pause(LOOK_AGAIN_AFTER);
  }
}

/** Signs a person of the story in by the pages' own forms. Returns the cookie to send along. */
export async function signInOverHttp(origin: string, name: string): Promise<string> {
  const half = await post(origin, "/desk/sign-in", { name, password: PASSWORD });
  const code = await nextCode(origin, name);
  return post(origin, "/desk/sign-in/code", { code }, half);
}

async function post(origin: string, path: string, form: Record<string, string>, cookie = "") {
  const answer = await fetch(origin + path, {
    method: "POST",
    headers: { cookie },
    body: new URLSearchParams(form),
    redirect: "manual",
  });
  if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}`);
  const given = answer.headers.getSetCookie().filter((text) => !text.includes("Max-Age=0"));
  return given.map((text) => text.split(";")[0]).join("; ");
}
