import { FORGOTTEN_AFTER, freeTries, type Tried, waitAfter } from "#app/domain/sign-in/throttle.ts";
import { env } from "#app/env.server.ts";
import { minutesFromNow, now, today } from "#app/shell/clock.server.ts";
import { derived } from "#app/shell/random.server.ts";
import {
  addTry,
  dropFailures,
  dropOldFailures,
  findThrottles,
  forgiveAttempt,
  keepFailures,
  nextPlace,
  spendPlace,
  takePlace,
} from "#db/stores/sign-in/throttle-store.server.ts";

/** Something that is tried, and which one of its kind. */
export type Subject = { readonly tried: Tried; readonly which: string };
/** What is tried comes first; then where from, and everybody. */
export type Subjects = readonly [Subject, ...Subject[]];

type Counted = Subject & {
  readonly name: string;
  readonly failures: number;
  /** The seconds from one try to the next. */
  readonly wait: number;
  readonly triedAt: Date | null;
  readonly readyAt: Date | null;
};
type Standing = readonly [Counted, ...Counted[]];

const since = (): Date => minutesFromNow(-FORGOTTEN_AFTER);
const inSeconds = (seconds: number): Date => new Date(now().getTime() + seconds * 1000);
const secondsUntil = (at: Date): number => Math.ceil((at.getTime() - now().getTime()) / 1000);

/** What does not exist is counted like what does. */
async function standingOf([first, ...others]: Subjects): Promise<Standing> {
  const found = await findThrottles([first, ...others].map(nameOf), since());
  const counted = (subject: Subject): Counted => {
    const name = nameOf(subject);
    const row = found.find((one) => one.name === name);
    const failures = row?.failures ?? 0;
    const [triedAt, readyAt] = [row?.triedAt ?? null, row?.readyAt ?? null];
    return {
      ...subject,
      name,
      failures,
      wait: waitAfter(failures, subject.tried),
      triedAt,
      readyAt,
    };
  };
  return [counted(first), ...others.map(counted)];
}

/** How often each of these has failed lately. */
export const failuresOf = async (subjects: Subjects): Promise<readonly number[]> =>
  (await standingOf(subjects)).map(({ failures }) => failures);

/** Whether the next try has to wait, as far as these have failed. */
export const isDue = async (subjects: Subjects): Promise<boolean> =>
  longest(await standingOf(subjects)) > 0;

const longest = (standing: Standing): number => Math.max(...standing.map(({ wait }) => wait));

/** Strangers wait as a network, so that none of theirs passes another; whoever has a queue of their own waits there. */
const waiterIn = (standing: Standing): Counted =>
  standing.find(({ tried }) => tried === "network") ?? standing[0];

/**
 * Zero where this try may be looked at, and then it counts already; otherwise the seconds to wait, and it is not looked at.
 * After a few failures each try needs a place, one for each who waits, and two places of everybody's never come together.
 */
export async function waitBefore(subjects: Subjects): Promise<number> {
  const standing = await standingOf(subjects);
  if (longest(standing) === 0 && (await countFree(standing))) return 0;
  const waiting = longest(standing) === 0 ? await standingOf(subjects) : standing;
  const { readyAt } = waiterIn(waiting);
  if (readyAt === null) return place(waiting);
  if (readyAt > now()) return secondsUntil(readyAt);
  return countPaid(waiting, readyAt);
}

/** The seconds until the next try, after this one has failed. */
export async function waitAfterFailure(subjects: Subjects): Promise<number> {
  const standing = await standingOf(subjects);
  const { readyAt } = waiterIn(standing);
  if (longest(standing) === 0) return 0;
  return readyAt && readyAt > now() ? secondsUntil(readyAt) : place(standing);
}

/** Of many at the same moment no more are free than one after the other. */
async function countFree(standing: Standing): Promise<boolean> {
  for (const { name, tried } of standing)
    if (!(await addTry(name, now(), since(), freeTries(tried)))) return false;
  return true;
}

/** Gives a place to whoever has none: as late as what they try demands, and behind everybody else who waits. */
async function place(standing: Standing): Promise<number> {
  const waiter = waiterIn(standing);
  const everybody = standing.find(({ tried }) => tried === "everybody");
  const own = inSeconds(Math.max(1, ...standing.map((one) => (one === everybody ? 0 : one.wait))));
  if (!(await takePlace(waiter.name, own, since(), null))) return secondsUntil(own);
  if (!everybody || everybody.wait === 0) return secondsUntil(own);
  const behind = await nextPlace(everybody.name, now(), everybody.wait);
  if (behind <= own) return secondsUntil(own);
  await takePlace(waiter.name, behind, since(), own);
  return secondsUntil(behind);
}

/** Spends a place that has come up. What is tried has a pace of its own, however many places were waited for. */
async function countPaid(standing: Standing, readyAt: Date): Promise<number> {
  const [first, ...others] = standing;
  const next = new Date((first.triedAt?.getTime() ?? 0) + first.wait * 1000);
  if (first.wait > 0 && next > now()) return secondsUntil(next);
  const below = first.wait === 0 ? freeTries(first.tried) : first.failures + 1;
  if (!(await addTry(first.name, now(), since(), below))) return Math.max(1, first.wait);
  if (!(await spendPlace(waiterIn(standing).name, readyAt))) {
    await forgiveAttempt(first.name);
    return Math.max(1, first.wait);
  }
  for (const { name } of others) await addTry(name, now(), since(), null);
  return 0;
}

/** Keeps a try that was counted as a failure. */
export const noteFailure = (subjects: Subjects): Promise<void> =>
  keepFailures(subjects.map(nameOf), now());

/** Whoever got it right at last begins anew; their network, and everybody, only has not failed this time. */
export async function forgive(subjects: Subjects): Promise<void> {
  for (const subject of subjects)
    if (subject.tried === "network" || subject.tried === "everybody")
      await forgiveAttempt(nameOf(subject));
    else await dropFailures(nameOf(subject));
}

/** What was counted and then not looked at was no try. */
export async function giveBack(subjects: Subjects): Promise<void> {
  for (const subject of subjects) await forgiveAttempt(nameOf(subject));
}

export const forgetFailures = (): Promise<void> => dropOldFailures(since());

/** The same for every process of this day, and for nobody else. */
const nameOf = ({ tried, which }: Subject): string =>
  Buffer.from(derived(env.THROTTLE_KEY, `${today()}:${tried}:${which}`))
    .toString("base64url")
    .slice(0, 43);
