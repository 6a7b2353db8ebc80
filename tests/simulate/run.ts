import { today } from "#app/shell/clock.server.ts";
import { isDatabaseFailure } from "#db/database-failure.server.ts";
import { type Choice, choose } from "#tests/simulate/choose.ts";
import type { Answer, Form, Press } from "#tests/simulate/doing.ts";
import { findPeople } from "#tests/simulate/people.ts";
import type { Watched } from "#tests/simulate/rules/broken.ts";
import { drawOf, seedTokens } from "#tests/simulate/setting/chance.ts";
import { beginAgain, passDays } from "#tests/simulate/setting/clock.ts";
import { restore } from "#tests/simulate/setting/template.ts";
import { standings } from "#tests/simulate/standing.ts";
import type { Tally } from "#tests/simulate/tally.ts";
import { drawDeath, drawWay, SEND, type Sent, type Way } from "#tests/simulate/way.ts";
import type { Draw } from "#tests/support/acts/draw.ts";

export type Setting = {
  readonly ownerUrl: string;
  readonly names: ReadonlyMap<string, string>;
  readonly watch: (since: number) => Promise<Watched>;
  readonly tally: Tally;
  /** Told what was done at each step, and what it broke. */
  readonly tell: (line: string) => void;
};
export type Violation = { readonly seed: number; readonly step: number; readonly words: string };

/** One life of an office, from the day it opens: so many steps, and what each of them broke. It ends with the first that breaks something. */
export async function runSeed(
  seed: number,
  steps: number,
  setting: Setting,
): Promise<{ readonly steps: number; readonly violations: readonly Violation[] }> {
  await restore();
  await beginAgain();
  const life: Life = { seed, draw: drawOf(seed), last: 0 };
  for (let step = 1; step <= steps; step += 1) {
    seedTokens(seed, step);
    const faults = await takeStep({ life, step }, setting).catch(fallenOver);
    if (faults.length > 0)
      return { steps: step, violations: faults.map((words) => ({ seed, step, words })) };
  }
  return { steps, violations: [] };
}

const fallenOver = (failure: unknown): readonly string[] => [
  `fell over: ${failure instanceof Error ? failure.stack : failure}`,
];

/** `last`: the last event that was looked at. */
type Life = { readonly seed: number; readonly draw: Draw; last: number };
type Moment = { readonly life: Life; readonly step: number };

async function takeStep(moment: Moment, setting: Setting): Promise<readonly string[]> {
  const { step, life } = moment;
  const { seed, draw } = life;
  if (draw(7) === 0) return letDaysPass(moment, setting);
  const [now, people] = await Promise.all([standings(), findPeople(setting.names)]);
  const choice = choose({ seed, step, standings: now, people }, draw);
  if (!choice) return letDaysPass(moment, setting);
  const places = new Map(now.map(({ id, place }) => [id, `#${place}`]));
  return pressed(choice, moment, { ...setting, places });
}

async function letDaysPass({ life: { seed, draw }, step }: Moment, { tally, tell }: Setting) {
  const days = draw(12) === 0 ? 20 + draw(30) : draw(5) === 0 ? 7 + draw(4) : 1 + draw(2);
  await passDays(days);
  tally.count("days-pass", "accepted");
  tell(`${seed}/${step} ${days} days pass, it is ${today()}`);
  return [];
}

type Placed = Setting & { readonly places: ReadonlyMap<string, string> };

async function pressed(choice: Choice, moment: Moment, setting: Placed) {
  const { life, step } = moment;
  const { seed, draw } = life;
  const { tally, places } = setting;
  const way = drawWay(draw);
  const { says, ...sent } = await sendIn(way, choice, moment, setting);
  for (const answer of sent.answers) count(choice.kind, answer, tally, `${seed}/${step}`);
  if (way !== "once") tally.countWay(sent.killed === false ? "killed-too-late" : way);
  const { broken, last } = await setting.watch(life.last);
  life.last = last;
  for (const { rule } of broken.filter(({ known }) => known)) tally.countKnown(rule, seed);
  const unknown = broken.filter(({ known }) => !known);
  const faults = [
    ...sent.faults,
    ...unknown.map(({ rule, id }) => `${rule} (${places.get(id) ?? id})`),
  ];
  setting.tell(`${seed}/${step} ${today()} ${says}${told(sent)}`);
  for (const fault of faults) setting.tell(`${seed}/${step} BROKEN: ${fault}`);
  return faults;
}

const told = ({ answers, killed }: Sent) =>
  `${killed ? " (cut short, then again)" : ""}: ${answers
    .map((answer) => (answer.ok ? "done" : answer.because.join(" ")))
    .join(", ")}`;

async function sendIn(way: Way, choice: Choice, moment: Moment, setting: Setting) {
  const { life, step } = moment;
  const { seed, draw } = life;
  const { standing, by, press, another, kind, isSingle } = choice;
  const version = standing ? Math.max(0, standing.matter.version - (draw(40) === 0 ? 1 : 0)) : null;
  const form = (actor: string, nth: number): Form => ({
    posted: { actor, key: `${seed}/${step}/${nth}`, route: `/${kind}`, payload: press.says },
    // A page of the reporter rests on nothing that staff change.
    version: by.name === "reporter" ? null : version,
    location: "/",
  });
  const send = (one: Press, of: Form) => () => answered(one, of);
  const sent = await SEND[way]({
    send: send(press, form(by.id, 1)),
    anew: send(press, form(by.id, 2)),
    byAnother: another && send(another.press, form(another.by.id, 3)),
    matterId: standing?.id ?? null,
    inParts: press.inParts ?? false,
    ...{ ownerUrl: setting.ownerUrl, isSingle, death: drawDeath(draw) },
  });
  const about = standing ? ` #${standing.place}` : "";
  const who =
    way === "by-another-at-once" && another ? `${by.name} and ${another.by.name}` : by.name;
  const how = way === "once" ? "" : ` [${way}]`;
  return { ...sent, says: `${who}: ${kind}${about} ${press.says}${how}` };
}

const CHECK_VIOLATION = "23514";
const BY_DATABASE = "the database: ";

/** What a guard of the database refuses is refused; whatever else goes wrong has fallen over. */
async function answered({ send }: Press, form: Form): Promise<Answer> {
  try {
    return await send(form);
  } catch (failure) {
    if (isDatabaseFailure(failure) && failure.code === CHECK_VIOLATION)
      return { ok: false, because: [`${BY_DATABASE}${failure.constraint}`] };
    throw failure;
  }
}

function count(kind: string, answer: Answer, tally: Tally, where: string) {
  if (answer.ok) return tally.count(kind, "accepted");
  const guard = answer.because.find((reason) => reason.startsWith(BY_DATABASE));
  if (guard) tally.countGuard(guard.slice(BY_DATABASE.length), where);
  return tally.count(kind, guard ? "byDatabase" : "refused");
}
