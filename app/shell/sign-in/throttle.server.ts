import {
  ALARM_AT,
  FORGOTTEN_AFTER,
  freeTries,
  isOneByOne,
  type Tried,
  waitAfter,
} from "#app/domain/sign-in/throttle.ts";
import { env } from "#app/env.server.ts";
import { record } from "#app/shell/audit/record.server.ts";
import { minutesFromNow, now, today } from "#app/shell/clock.server.ts";
import { derived } from "#app/shell/random.server.ts";
import {
  addTry,
  dropFailures,
  dropOldFailures,
  findFailures,
  keepFailures,
  takeTryBack,
} from "#db/stores/sign-in/throttle-store.server.ts";

/** Something that is tried, and which one of its kind. */
export type Subject = { readonly tried: Tried; readonly which: string };

type Counted = Subject & { readonly name: string; readonly failures: number };
/** How often each subject has failed lately, and the seconds that the next try costs, by the worst of them. */
export type Standing = { readonly counted: readonly Counted[]; readonly wait: number };

/** What does not exist is counted like what does. */
export async function standingOf(subjects: readonly Subject[]): Promise<Standing> {
  const names = subjects.map(nameOf);
  const found = await findFailures(names, minutesFromNow(-FORGOTTEN_AFTER));
  const counted = subjects.map((subject) => {
    const name = nameOf(subject);
    return { ...subject, name, failures: found.find((row) => row.name === name)?.failures ?? 0 };
  });
  const waits = counted.map(({ failures, tried }) => waitAfter(failures, tried));
  return { counted, wait: Math.max(0, ...waits) };
}

/** What the toll of the next try is paid for: the first subject, and where it is tried one by one, its next try alone. */
export function paidFor({ counted: [first] }: Standing): string {
  if (!first) return "";
  return isOneByOne(first.tried) ? `${first.name}:${first.failures}` : first.name;
}

/** Counts a try before it is looked at. False where others were counted since and it costs more: many at once gain nothing. */
export async function countTry({ counted, wait }: Standing): Promise<boolean> {
  for (const { name, tried, failures } of counted) {
    const below = wait === 0 ? freeTries(tried) : isOneByOne(tried) ? failures + 1 : null;
    if (!(await addTry(name, now(), minutesFromNow(-FORGOTTEN_AFTER), below))) return false;
  }
  return true;
}

/** Keeps a try that was counted as a failure. True when it is one of everybody's too many: the auditor hears of that. */
export async function noteFailure(subjects: readonly Subject[]): Promise<boolean> {
  await keepFailures(subjects.map(nameOf), now());
  const minute = Math.floor(now().getTime() / 60_000);
  const failures = await addTry(hashed(`everybody:${minute}`), now(), minutesFromNow(-2), null);
  if (failures !== ALARM_AT) return false;
  const by = { by: "office", role: "office" } as const;
  await record({ action: "alarm-failed-sign-ins", ...by, matterId: null, about: { failures } });
  return true;
}

/** Whoever got it right at last begins anew; their network only has not failed this time. */
export async function forgive(subjects: readonly Subject[]): Promise<void> {
  for (const subject of subjects)
    if (subject.tried === "network") await takeTryBack(nameOf(subject));
    else await dropFailures(nameOf(subject));
}

/** What was counted and then not looked at was no try. */
export async function giveBack(subjects: readonly Subject[]): Promise<void> {
  for (const subject of subjects) await takeTryBack(nameOf(subject));
}

export const forgetFailures = (): Promise<void> =>
  dropOldFailures(minutesFromNow(-FORGOTTEN_AFTER));

/** The same for every process of this day, and for nobody else. */
const nameOf = ({ tried, which }: Subject): string => hashed(`${tried}:${which}`);

const hashed = (text: string): string =>
  Buffer.from(derived(env.THROTTLE_KEY, `${today()}:${text}`))
    .toString("base64url")
    .slice(0, 43);
