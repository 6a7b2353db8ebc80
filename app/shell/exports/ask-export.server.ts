import { v7 as uuidv7 } from "uuid";
import { refused } from "#app/domain/decision.ts";
import {
  askedToConfirm,
  type KnownRows,
  mayConfirmExportOf,
} from "#app/domain/exports/confirmers.ts";
import { type ExportPurpose, needsWord } from "#app/domain/exports/policy.ts";
import { type WhyNotAsk, whyNotAsk } from "#app/domain/exports/request.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { type WholeQueue, wholeQueue } from "#app/shell/exports/whole-queue.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { countKnownRows } from "#db/queries/exports/known-rows.server.ts";
import type { Dates } from "#db/queries/matter/queue-rules.server.ts";
import { houseFrom } from "#db/queries/staff/house.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { canonicalDigest } from "#db/stores/audit/canonical.ts";
import { insertExport } from "#db/stores/exports/export-store.server.ts";

type Wanted = WholeQueue & { readonly purpose: ExportPurpose; readonly reason: string };

/** Asks for a list: a short one is theirs at once, a long one waits for another's word. */
export async function askForExport(
  officer: Officer,
  { purpose, reason, ...list }: Wanted,
  dates: Dates,
  posted: Posted,
): Promise<Outcome<WhyNotAsk | "form-used">> {
  const ids = (await wholeQueue(officer, list, dates)).map(({ id }) => id);
  return once<WhyNotAsk>(posted, async (tx) => {
    const asked = needsWord(ids.length) ? await confirmers(tx, officer.id, ids) : [];
    const why = whyNotAsk(ids.length, asked.length);
    if (why.length > 0) return refused(...why);
    const id = uuidv7();
    const rows = ids.length;
    const row = { id, ...list, purpose, reason, rows, askedBy: officer.id };
    const number = await insertExport(tx, row, asked);
    const about = { export: id, number, purpose, reason: canonicalDigest(reason) };
    await appendAudit(tx, { action: "export-asked", by: officer.id, matterId: null, about });
    return redirectTo(`/desk/exports/${id}`);
  });
}

/** Each who could say yes, and for whom it is a long list, too. */
async function confirmers(tx: Transaction, askedBy: string, ids: readonly string[]) {
  const house = await houseFrom(today(), tx);
  const named = mayConfirmExportOf(askedBy, today(), house);
  const counted: KnownRows[] = [];
  for (const person of house.people.filter(({ id }) => named.includes(id)))
    counted.push({ staffId: person.id, rows: await countKnownRows(tx, ids, person) });
  return askedToConfirm(counted);
}
