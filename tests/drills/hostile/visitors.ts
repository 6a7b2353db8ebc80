import { PEOPLE } from "#app/demo/story/people.ts";
import { stepsOf } from "#app/domain/intake/form.ts";
import { KINDS, type Kind } from "#app/domain/intake/kind.ts";
import {
  draft,
  interrupted,
  passwordGiven,
  registering,
  reporterOf,
  signedIn,
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
  ...["wangge", "anquan", "guanli", "jijian", "caiwu", "caiwu2", "caiwu3"],
  ...["baoguan1", "baoguan2", "baoguan3", "pingshen1", "pingshen4"],
];
const SESSIONS = `/security/people/${PEOPLE.gridWorker.id}/sessions`;
const SEARCH = "/desk/search?q=%E8%8D%AF&after=";
/** Where what is asked can be saved. */
const NARROWED = "/desk?queue=open&kind=report";
const WITH_MATTERS = ["chengban", "shichang", "fuze", "shifuze", "shouli", "lingdao"];

/** Told of a reward that can be claimed, and not claimed yet. */
const WON = `(reward ->> 'notifiedOn')::date > current_date - 7 and reward ->> 'claim' is null`;
const ASKED_TO_MEDIATE = `kind = 'complaint' and stage = 'accepted' and mediation -> 'mediators' <> 'null'
  and coalesce(mediation #> '{consents,complainant}', 'null') = 'null'`;

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
    ...[
      ["a winner", WON, "null"],
      ["a winner, proven", WON, "now() + interval '1 hour'"],
      ["asked to mediate", ASKED_TO_MEDIATE, "null"],
    ].map(([name = "", which = "", proven]) => ({
      name,
      begins: ["/progress"],
      follows: /^\/progress/,
      newCookie: () => reporterOf(app, which, proven),
    })),
    ...KINDS.flatMap((kind) => takingDown(app, kind)),
    half("pingshen4", "/desk/sign-in/code"),
    half("duban", "/desk/sign-in/enrolment"),
    ...[...OFFICERS, ...WITH_MATTERS].map((name) => ({
      name,
      begins: beginsOf(name, matters),
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

/** Whoever takes something down for its reporter: begun, to be checked, and registered. */
const takingDown = (app: App, kind: Kind): readonly Visitor[] =>
  (
    [
      ["/desk/registration", []],
      [`/desk/registration/${kind}`, []],
      [`/desk/registration/${kind}/files`, []],
      [`/desk/registration/${kind}/check`, []],
      [`/desk/registration/${kind}/receipt`, ["/check"]],
    ] as const
  ).map(([page, before]) => ({
    name: `shouli, a ${kind} taken down, at ${page}`,
    begins: [page],
    follows: NO_LINK,
    newCookie: () => registering(app, kind, before),
  }));

function beginsOf(name: string, matters: readonly string[]): readonly string[] {
  if (name === "anquan") return ["/desk", SESSIONS];
  return WITH_MATTERS.includes(name)
    ? ["/desk", SEARCH, NARROWED, "/desk/views", ...matters]
    : ["/desk"];
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
