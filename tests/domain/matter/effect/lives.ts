import { addDays, type Day, day } from "#app/domain/calendar/day.ts";
import { CATALOGUE } from "#app/domain/law/catalogue.ts";
import { ACTIONS } from "#app/domain/matter/action.ts";
import { apply } from "#app/domain/matter/apply.ts";
import type { Counting } from "#app/domain/matter/clocks/clocks.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { newMatter } from "#app/domain/matter/new-matter.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import { FORMS } from "#tests/domain/matter/effect/forms.ts";
import { BEYOND_THE_DESK, type Doing } from "#tests/domain/simulation/actions.ts";
import type { How } from "#tests/domain/simulation/how.ts";
import { type Draw, drawFrom } from "#tests/support/acts/draw.ts";

/** One thing as it was done to a matter: before, what it left behind, and on which day. */
export type Deed = {
  readonly doing: Doing;
  readonly before: Matter;
  readonly events: readonly MatterEvent[];
  readonly by: string;
  readonly counting: Counting;
};

/** Rules that the legal unit has yet to sign for count as well, as they one day will. */
const EVERYTHING = new Set(CATALOGUE.flatMap(({ provisions }) => provisions.map(({ id }) => id)));
const PEOPLE = ["甲", "乙", "丙", "丁", "戊"];
const ALL: readonly Doing[] = [...ACTIONS, ...BEYOND_THE_DESK];
const LIVES = 1600;
const STEPS = 40;

const oneLife = (seed: number): readonly Deed[] => lived(begun(seed), [], drawFrom(seed + 1));

/** What happens to a matter by chance from here on, with what was done before. */
function lived(begins: Matter, before: readonly Deed[], draw: Draw): readonly Deed[] {
  const done = [...before];
  let matter = begins;
  let on = addDays(matter.receivedOn, 1 + before.length);
  for (let step = 0; step < STEPS; step += 1) {
    on = addDays(on, draw(6) === 0 ? 50 : draw(3));
    const deed = oneDeed(matter, on, done, draw);
    if (!deed) break;
    done.push(deed);
    matter = { ...deed.events.reduce(apply, matter), version: matter.version + 1 };
  }
  return done;
}

const begun = (seed: number): Matter =>
  newMatter({
    id: "m",
    number: "2026-0001",
    kind: seed % 3 === 0 ? "complaint" : "report",
    receivedOn: day(seed % 5 === 0 ? "2026-04-14" : "2026-05-11"),
    insider: false,
  });

function oneDeed(before: Matter, on: Day, done: readonly Deed[], draw: Draw): Deed | null {
  const how = somehow(on, draw);
  const doing = chosen(before, how, new Set(done.map((deed) => deed.doing)), draw);
  return doing ? deedOf(doing, before, how) : null;
}

const somehow = (on: Day, draw: Draw): How => ({
  act: { by: PEOPLE[draw(PEOPLE.length)] ?? "", on },
  text: "有据",
  pick: draw(1_000_000),
});

function deedOf(doing: Doing, before: Matter, how: How): Deed | null {
  const decision = FORMS[doing](before, how);
  if (!decision.ok) return null;
  const { by, on } = how.act;
  const counting = { calendar: KNOWN_YEARS, today: on, signedOff: EVERYTHING };
  return { doing, before, events: decision.events, by, counting };
}

/** Mostly what was not done yet, and what ends a life late: otherwise nobody ever comes to the end. */
function chosen(matter: Matter, how: How, before: ReadonlySet<Doing>, draw: Draw) {
  const open = ALL.filter((doing) => FORMS[doing](matter, how).ok);
  const fresh = open.filter((doing) => AGAIN.includes(doing) || !before.has(doing));
  const going = fresh.filter((doing) => !ENDS.includes(doing));
  const far = fresh.filter((doing) => FAR.includes(doing));
  const wanted = [[open], [fresh, open], [far, going, fresh, open]][draw(6)] ?? [
    going,
    fresh,
    open,
  ];
  const choices = wanted.find(({ length }) => length > 0) ?? [];
  return choices[draw(choices.length)];
}

/** Two sides agree, whoever steps aside is followed by another, and the police answer twice: once is not all of it. */
const AGAIN: readonly Doing[] = [
  "mediation-consent",
  "mediator-naming",
  "identity-request",
  "police-reply",
  "transfer-proposal",
];

/** A long way, on which few would come to the end by chance: with the case, to the police and to a sentence. */
const FAR: readonly Doing[] = [
  "advertising",
  "findings",
  "case",
  "transfer-proposal",
  "transfer",
  "police-reply",
  "police-challenge",
  "conviction",
];

/** From here there is little left to do, or nothing was done. */
const ENDS: readonly Doing[] = [
  "archive",
  "referral",
  "refusal",
  "withdrawal",
  "sending-back",
  "declining",
  "mediation-end",
  "settlement",
  "termination",
  "undoing",
  "correction",
];

/** What chance reaches too seldom: a penalty after the police declined twice, while the procurators could still be asked. */
const DECLINED_TWICE: readonly Doing[] = [
  "assignment",
  "verification",
  "findings",
  "case",
  "transfer-proposal",
  "transfer-proposal",
  "transfer",
  "police-reply",
  "police-challenge",
  "police-reply",
  "outcome",
];
/** Two agree on the penalty before anything can become of a reward: those who come so far go on by chance. */
const CONFIRMED: readonly Doing[] = [
  "assignment",
  "verification",
  "findings",
  "case",
  "case-officers",
  "outcome",
  "case-confirmation",
];
/** A reward that was told, and is looked at again while it could still be claimed. */
const REVIEWED: readonly Doing[] = [
  ...CONFIRMED,
  ...(["assessment", "vote", "vote"] as const),
  ...(["finance-consultation", "finance-answer", "reward-notice"] as const),
  ...(["ask-review", "review-answer"] as const),
];
const WALKS = 40;
const REWARDS = 240;
const TRIES = 60;

/** One thing after the other on a report, each tried until somebody is let do it. */
function walked(way: readonly Doing[], draw: Draw): readonly Deed[] {
  const done: Deed[] = [];
  let matter = begun(1);
  for (const doing of way) {
    const on = addDays(matter.receivedOn, done.length + 1);
    const tries = Array.from({ length: TRIES }, () => deedOf(doing, matter, somehow(on, draw)));
    const deed = tries.find((one) => one !== null);
    if (!deed) break;
    done.push(deed);
    matter = deed.events.reduce(apply, matter);
  }
  return done;
}

function rewarded(draw: Draw): readonly Deed[] {
  const done = walked(CONFIRMED, draw);
  const matter = done.flatMap(({ events }) => events).reduce(apply, begun(1));
  return lived(matter, done, draw);
}

/** What many people did to many matters, some received under the law before this one: everything that can be done, in every order. */
export const deeds: readonly Deed[] = [
  ...Array.from({ length: LIVES }, (_, seed) => oneLife(seed)),
  ...Array.from({ length: WALKS }, (_, seed) => walked(DECLINED_TWICE, drawFrom(seed + 1))),
  ...Array.from({ length: WALKS }, (_, seed) => walked(REVIEWED, drawFrom(seed + 1))),
  ...Array.from({ length: REWARDS }, (_, seed) => rewarded(drawFrom(seed + 1))),
].flat();
