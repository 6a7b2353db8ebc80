import type { CookieName } from "#app/web/request/cookies.server.ts";
import { HOSTILE } from "#tests/drills/hostile/values.ts";

/** Which pages read which cookie: every cookie of ours is here, or this does not build. */
const READ_AT: Readonly<Record<CookieName | "language" | "view", readonly string[]>> = {
  staff: ["/desk", "/desk/account", "/desk/account/saved"],
  "signing-in": ["/desk/sign-in", "/desk/sign-in/code", "/desk/sign-in/enrolment"],
  reporter: ["/progress"],
  known: ["/desk/sign-in"],
  refused: ["/progress?refused", "/desk/sign-in?refused", "/desk/sign-in/code?refused"],
  unsent: ["/progress", "/progress?unsent"],
  "registering-complaint": ["/desk/registration", "/desk/registration/complaint"],
  "registering-report": [
    "/desk/registration/report",
    "/desk/registration/report/check",
    "/desk/registration/report/receipt",
  ],
  "draft-complaint": ["/", "/file/complaint", "/file/complaint/check", "/receipt"],
  "draft-report": ["/file/report", "/file/report/facts", "/file/report/files"],
  "receipt-complaint": ["/receipt", "/file/complaint/check"],
  "receipt-report": ["/receipt"],
  language: ["/", "/no-such-page", "/api/due"],
  view: ["/", "/no-such-page"],
};

/** Read only when somebody signs in. */
const SIGN_IN = Object.entries({ name: "chengban", password: "a guess" }).map(([name, text]) => ({
  name,
  value: Buffer.from(text),
}));

/** Nothing a client can send in a header. */
const UNSENDABLE = /[\0\r\n]/g;
const LONGEST = 8000;

/** Junk in every cookie of ours, one at a time, and somebody's real key under each of the others' names. */
export function cookiesOf(key: string) {
  const values = [...Object.entries(HOSTILE), ["a key of another kind", key] as const];
  return Object.entries(READ_AT).flatMap(([name, paths]) =>
    paths.flatMap((path) =>
      values.map(([what, value]) => ({
        path,
        ...(name === "known" ? { sent: SIGN_IN } : {}),
        what: `${path}, cookie ${name}: ${what}`,
        cookie: `${name}=${Buffer.from(value).toString("latin1").replaceAll(UNSENDABLE, "").slice(0, LONGEST)}`,
      })),
    ),
  );
}
