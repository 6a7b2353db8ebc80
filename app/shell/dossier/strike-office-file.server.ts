import { allows } from "#app/domain/access/policy.ts";
import { refused } from "#app/domain/decision.ts";
import { type StrikeReason, whyNotStrike } from "#app/domain/dossier/strike-office-file.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { heldFor } from "#app/shell/matter/held-for.server.ts";
import { inTransaction, type Transaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import {
  countActsSince,
  lockOfficeFile,
  strikeFile,
} from "#db/stores/dossier/office-file-store.server.ts";

type Striking = {
  readonly officer: Officer;
  readonly matterId: string;
  readonly fileId: string;
  readonly because: string;
};

type Reason = StrikeReason | "no-such-matter";

/** Strikes a file of the office: it stays in the list with the reason, and what was in it is gone. */
export const strikeOfficeFile = (
  { officer, matterId, fileId, because }: Striking,
  posted: Posted,
  location: string,
): Promise<Outcome<Reason | "form-used">> =>
  once<Reason>(posted, async (tx) => {
    const why = await whyNot(tx, officer, matterId, fileId);
    if (why.length > 0) return refused(...why);

    await strikeFile(tx, fileId, { by: officer.id, because });
    const about = { file: fileId };
    await appendAudit(tx, { action: "office-file-struck", by: officer.id, matterId, about });
    return redirectTo(location);
  });

/** Why this officer cannot strike it now, asked before anybody writes a reason. */
export const whyNotStrikeNow = (officer: Officer, matterId: string, fileId: string) =>
  inTransaction((tx) => whyNot(tx, officer, matterId, fileId));

async function whyNot(
  tx: Transaction,
  officer: Officer,
  matterId: string,
  fileId: string,
): Promise<readonly Reason[]> {
  const matter = await heldFor(tx, officer, matterId);
  if (!matter || !allows(officer, "strike-office-file", matter)) return ["no-such-matter"];
  const file = await lockOfficeFile(tx, matterId, fileId);
  if (!file) return ["no-such-matter"];
  const { addedBy, struckBy, version } = file;
  const actsSince = await countActsSince(tx, matterId, version);
  return whyNotStrike(officer, { addedBy, isStruck: struckBy !== null, actsSince });
}
