import { allows } from "#app/domain/access/policy.ts";
import type { Day } from "#app/domain/calendar/day.ts";
import { refused } from "#app/domain/decision.ts";
import { type KeepReason, whyNotKeep } from "#app/domain/dossier/keep-office-files.ts";
import type { OfficeFileKind } from "#app/domain/dossier/office-file.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { contentKeyOf } from "#app/shell/content/content-key-of.server.ts";
import { sealingFiles } from "#app/shell/content/sealed-content.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import type { WholeFile } from "#app/shell/intake/draft-files.server.ts";
import { evidenceOf } from "#app/shell/intake/evidence.server.ts";
import { heldFor } from "#app/shell/matter/held-for.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import {
  countOfficeFiles,
  insertOfficeFiles,
} from "#db/stores/dossier/office-file-store.server.ts";
import { findSubmissionOf } from "#db/stores/intake/content-key-store.server.ts";

export type NewOfficeFiles = {
  readonly officer: Officer;
  readonly matterId: string;
  readonly kind: OfficeFileKind;
  readonly day: Day;
  /** As our painter left them, or as they came. */
  readonly files: readonly WholeFile[];
};

/** Puts files of the office's own to a matter, sealed as what its reporter sent, all or none, and writes that down. */
export const keepOfficeFiles = (
  { officer, matterId, kind, day, files }: NewOfficeFiles,
  posted: Posted,
  location: string,
): Promise<Outcome<KeepReason | "no-such-matter" | "form-used">> =>
  once<KeepReason | "no-such-matter">(posted, async (tx) => {
    // Two at a time are numbered one after the other.
    const matter = await heldFor(tx, officer, matterId);
    if (!matter || !allows(officer, "keep-office-files", matter)) return refused("no-such-matter");
    const before = await countOfficeFiles(tx, matterId);
    const said = { day, files: files.length, before, today: today() };
    const why = whyNotKeep(officer, matter, said);
    if (why.length > 0) return refused(...why);

    const submissionId = await findSubmissionOf(tx, matterId);
    const held = submissionId && (await contentKeyOf(tx, submissionId, matter.kind));
    if (!held) throw new Error("an open matter has content");
    const seal = sealingFiles(held.key, held.part, "office_files");
    const rows = evidenceOf(files, seal, before);
    await insertOfficeFiles(
      tx,
      rows.map((row) => ({ ...row, matterId, kind, day, addedBy: officer.id })),
    );
    await appendAudit(
      tx,
      ...rows.map(
        ({ id, digest }) =>
          ({
            action: "office-file-kept",
            by: officer.id,
            matterId,
            about: { file: id, digest },
          }) as const,
      ),
    );
    return redirectTo(location);
  });
