import { ALARM_AT, FORGOTTEN_AFTER, type Tried, waitAfter } from "#app/domain/people/throttle.ts";
import { env } from "#app/env.server.ts";
import { minutesFromNow, now, today } from "#app/shell/clock.server.ts";
import { derived } from "#app/shell/random.server.ts";
import { record } from "#app/shell/record.server.ts";
import {
  addFailure,
  dropFailures,
  dropOldFailures,
  findFailures,
} from "#db/stores/throttle-store.server.ts";

/** Something that is tried, and which one of its kind. */
export type Subject = { readonly tried: Tried; readonly which: string };

/** The seconds that the next try costs, by the worst of its subjects. What does not exist is counted like what does. */
export async function waitFor(subjects: readonly Subject[]): Promise<number> {
  const names = new Map(subjects.map((subject) => [nameOf(subject), subject.tried]));
  const found = await findFailures([...names.keys()], minutesFromNow(-FORGOTTEN_AFTER));
  const waits = found.map(({ name, failures }) =>
    waitAfter(failures, names.get(name) ?? "network"),
  );
  return Math.max(0, ...waits);
}

/** Writes a failure down. True when, of everybody's together, it is one too many for a minute: the auditor hears of that. */
export async function countFailure(subjects: readonly Subject[]): Promise<boolean> {
  for (const subject of subjects)
    await addFailure(nameOf(subject), now(), minutesFromNow(-FORGOTTEN_AFTER));
  const minute = Math.floor(now().getTime() / 60_000);
  const failures = await addFailure(hashed(`everybody:${minute}`), now(), minutesFromNow(-2));
  if (failures !== ALARM_AT) return false;
  const by = { by: "office", role: "office" } as const;
  await record({ action: "alarm-failed-sign-ins", ...by, matterId: null, about: { failures } });
  return true;
}

/** Whoever got it right at last begins anew; their network does not. */
export async function forgive(subjects: readonly Subject[]): Promise<void> {
  for (const subject of subjects)
    if (subject.tried !== "network") await dropFailures(nameOf(subject));
}

export const forgetFailures = (): Promise<void> =>
  dropOldFailures(minutesFromNow(-FORGOTTEN_AFTER));

/** The same for every process of this day, and for nobody else. */
export const nameOf = ({ tried, which }: Subject): string => hashed(`${tried}:${which}`);

const hashed = (text: string): string =>
  Buffer.from(derived(env.THROTTLE_KEY, `${today()}:${text}`))
    .toString("base64url")
    .slice(0, 43);
