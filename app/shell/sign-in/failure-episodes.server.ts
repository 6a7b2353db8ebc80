import type { AuditEntry } from "#app/domain/audit/audit-entry.ts";
import { FORGOTTEN_AFTER, freeTries } from "#app/domain/sign-in/throttle.ts";
import { minutesFromNow, now } from "#app/shell/clock.server.ts";
import { failuresOf, type Subjects } from "#app/shell/sign-in/throttle.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import {
  addFailure,
  addTurnedAway,
  takeQuiet,
} from "#db/stores/sign-in/failure-episode-store.server.ts";

/** What many strangers fail at. Anybody else whose failures are counted is a member of staff, or nobody that is known. */
const KINDS = ["account", "receipt"] as const;
type Kind = (typeof KINDS)[number];
const kindIn = (text: string): Kind | undefined => KINDS.find((kind) => kind === text);

/**
 * One sign-in of this person's was refused. The first of a row is written into the log, and how many they were when it
 * has been quiet for a while: a program that guesses does not fill a log that is kept for good.
 */
export const recordRefusal = (by: string): Promise<void> =>
  inTransaction(async (tx) => {
    if (!(await addFailure(tx, by, now()))) return;
    await appendAudit(tx, { action: "sign-in-refused", by, matterId: null, about: {} });
  });

/** True when strangers' failures have just become too many: the auditor hears of that, once until it is quiet again. */
export async function noteEpisode(subjects: Subjects): Promise<boolean> {
  const everybody = subjects.find(({ tried }) => tried === "everybody");
  const kind = everybody && kindIn(everybody.which);
  if (!everybody || !kind) return false;
  const [failures = 0] = await failuresOf([everybody]);
  if (failures < freeTries("everybody")) return false;
  return inTransaction(async (tx) => {
    if (!(await addFailure(tx, kind, now(), failures))) return false;
    await appendAudit(tx, { ...ofMany("alarm-failed-sign-ins", kind), about: { kind, failures } });
    return true;
  });
}

const away = new Map<Kind, number>();
const TOLD_AFTER = 1000;

/** Counts a try that was not looked at: in memory first, because they come by the hundreds. */
export function turnedAway(subjects: Subjects): void {
  const everybody = subjects.find(({ tried }) => tried === "everybody");
  const kind = everybody && kindIn(everybody.which);
  if (!kind) return;
  if (away.size === 0) setTimeout(() => void tellTurnedAway().catch(() => {}), TOLD_AFTER).unref();
  away.set(kind, (away.get(kind) ?? 0) + 1);
}

let telling: Promise<void> = Promise.resolve();

/** Adds to the episodes what was counted in memory; done when what was already on its way is written as well. */
export function tellTurnedAway(): Promise<void> {
  telling = telling.catch(() => {}).then(writeTurnedAway);
  return telling;
}

async function writeTurnedAway() {
  const counted = [...away];
  away.clear();
  for (const [kind, count] of counted) await addTurnedAway(kind, count, now());
}

/** Writes down how many there were, of those that are over. */
export const closeEpisodes = (): Promise<void> =>
  inTransaction(async (tx) => {
    const over = await takeQuiet(tx, minutesFromNow(-FORGOTTEN_AFTER));
    const told = over.filter(({ failures, turnedAway: turned }) => failures + turned > 1);
    if (told.length > 0) await appendAudit(tx, ...told.map(ended));
  });

type Episode = Awaited<ReturnType<typeof takeQuiet>>[number];

function ended({ whose, failures, turnedAway: turned }: Episode): AuditEntry {
  const kind = kindIn(whose);
  const action = "sign-ins-refused";
  const about = { failures, turnedAway: turned };
  return kind
    ? { ...ofMany(action, kind), about: { kind, ...about } }
    : { action, by: whose, matterId: null, about };
}

const ofMany = (action: AuditEntry["action"], kind: Kind): AuditEntry => ({
  action,
  by: "office",
  role: "office",
  matterId: null,
  about: { kind },
});
