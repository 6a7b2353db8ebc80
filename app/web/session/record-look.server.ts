import type { Look } from "#app/domain/audit/audit-entry.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { type LookedFor, recordLook as record } from "#app/shell/audit/record-look.server.ts";
import { log } from "#app/web/request/log.server.ts";

/** Puts a look down; whoever watches the program's log hears when somebody opens too many matters, but not who. */
export async function recordLook(
  officer: Officer,
  what: Look,
  matterId: string | null,
  more?: LookedFor,
): Promise<void> {
  if (await record(officer, what, matterId, more))
    log({ event: "alarm", code: "many-matters-opened" });
}
