import { stepsOf } from "#app/domain/intake/form.ts";
import { KINDS, type Kind } from "#app/domain/intake/kind.ts";
import {
  draft,
  interrupted,
  passwordGiven,
  signedIn,
  winner,
} from "#tests/drills/hostile/held-cookies.ts";
import type { App } from "#tests/support/app.ts";

/** Somebody who looks at pages: where they begin, and a new set of cookies for each form they send. */
export type Visitor = {
  readonly name: string;
  readonly begins: readonly string[];
  /** Which links they follow. */
  readonly follows: RegExp;
  readonly newCookie: () => Promise<string>;
};

const AT_WORK = /^\/(desk|committee|finance|custodian|audit|security|admin)(?=[/?]|$)/;
const NO_LINK = /^$/;

/** Each form is taken from the first who is shown it. Who changes their own account does little else. */
const OFFICERS = [
  ...["wangge", "anquan", "guanli", "jijian", "caiwu"],
  ...["baoguan1", "baoguan2", "baoguan3", "pingshen1", "pingshen4"],
];
const WITH_MATTERS = ["chengban", "shichang", "fuze", "shouli", "lingdao"];

export function visitorsOf(app: App, matters: readonly string[]): readonly Visitor[] {
  const half = (name: string, begin: string): Visitor => ({
    name: `${name} without a code`,
    begins: [begin],
    follows: NO_LINK,
    newCookie: () => passwordGiven(app.origin, name),
  });
  return [
    {
      name: "nobody",
      begins: ["/", "/progress", "/desk/sign-in"],
      follows: /^\//,
      newCookie: async () => "",
    },
    ...KINDS.flatMap((kind) => reporters(app.origin, kind)),
    {
      name: "a winner",
      begins: ["/progress"],
      follows: /^\/progress/,
      newCookie: () => winner(app),
    },
    half("pingshen4", "/desk/sign-in/code"),
    half("duban", "/desk/sign-in/enrolment"),
    ...[...OFFICERS, ...WITH_MATTERS].map((name) => ({
      name,
      begins: WITH_MATTERS.includes(name) ? ["/desk", ...matters] : ["/desk"],
      follows: AT_WORK,
      newCookie: () => signedIn(app, name, "'1 hour'"),
    })),
    {
      name: "caiwu, unproven",
      begins: ["/desk/account/saved", "/desk/account/code"],
      follows: NO_LINK,
      newCookie: () => interrupted(app),
    },
  ];
}

function reporters(origin: string, kind: Kind): readonly Visitor[] {
  const steps = [...stepsOf(kind).map(({ name }) => name), "check", "throw-away"];
  return [
    ...steps.map((step) => ({
      name: `a ${kind} at ${step}`,
      begins: [`/file/${kind}/${step}`],
      follows: NO_LINK,
      newCookie: () => draft(origin, kind),
    })),
    {
      name: `a ${kind}, begun`,
      begins: [`/file/${kind}`],
      follows: NO_LINK,
      newCookie: () => draft(origin, kind),
    },
    {
      name: `a ${kind}, filed`,
      begins: ["/receipt"],
      follows: NO_LINK,
      newCookie: () => draft(origin, kind, ["check"]),
    },
  ];
}
