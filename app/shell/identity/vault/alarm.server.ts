import { z } from "zod";
import { record } from "#app/shell/audit/record.server.ts";
import { now } from "#app/shell/clock.server.ts";
import { refusal, type VaultRefusal } from "#app/shell/identity/vault/protocol.server.ts";

/** What a page that works as it should never brings about, beside a code that was mistyped. */
const NEVER_ASKED: readonly VaultRefusal[] = [
  "not-enrolled",
  "no-such-matter",
  "no-such-request",
  "too-many-codes",
  "too-many-requests",
  "not-approved",
  "not-recorded",
  "code-of-another",
];
/** Somebody who is not enrolled yet looks at the custodians' page and is told so. */
const MERELY_LOOKS = ["standing", "requests", "expired", "erasure"];

/** Policy: of one kind and one person at most one an hour, so that nobody fills the log. */
const PAUSE = 3_600_000;
const MOST_REMEMBERED = 1000;
const raised = new Map<string, number>();
const named = z.object({ by: z.uuid() });

/** Tells the auditors, in the log, that the vault was asked for what no page would ask. */
export async function raiseAlarm(name: string, asked: unknown, said: object | null): Promise<void> {
  const why = said === null ? "no-question" : whyAlarming(name, said);
  const by = named.safeParse(asked).data?.by ?? null;
  if (!why || isFresh(`${why} ${by}`)) return;
  const about = { refused: why, staff: by };
  await record({ action: "alarm-vault", by: "vault", role: "office", matterId: null, about });
}

function whyAlarming(name: string, said: object): VaultRefusal | undefined {
  if (MERELY_LOOKS.includes(name)) return undefined;
  return refusal.safeParse(said).data?.refused.find((reason) => NEVER_ASKED.includes(reason));
}

function isFresh(key: string): boolean {
  const at = now().getTime();
  if (at - (raised.get(key) ?? 0) < PAUSE) return true;
  if (raised.size >= MOST_REMEMBERED) raised.clear();
  raised.set(key, at);
  return false;
}
