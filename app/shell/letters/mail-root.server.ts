import { newestCheckpoint } from "#app/shell/audit/checkpoint-file.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { post } from "#app/shell/letters/post.server.ts";
import { officeFacts } from "#app/shell/office/office-facts.server.ts";
import { findAddresses } from "#db/queries/staff/mail-addresses.server.ts";
import { insertReminder, wasReminded } from "#db/stores/letters/reminder-store.server.ts";
import { auditRoot } from "#emails/audit-root.ts";

/** Sends every auditor the newest root, once a day: what lies in their mailbox nobody here can rewrite. */
export async function mailRoot(): Promise<void> {
  const day = today();
  const newest = await newestCheckpoint();
  if (!newest || (await wasReminded("audit-root", day))) return;

  const said = auditRoot(newest, await officeFacts());
  const addressees = await findAddresses("auditor");
  for (const [index, addressee] of addressees.entries()) {
    // The same name for the same mail: sent again after a crash, it is recognised.
    await post({ ...said, messageId: `audit-root-${day}.${index}`, addressee });
  }
  if (addressees.length > 0) await insertReminder("audit-root", day);
}
