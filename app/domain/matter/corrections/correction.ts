import type { Subject } from "#app/domain/matter/corrections/recorded.ts";

/** What somebody asks to have put right. */
export type Correction = {
  readonly subject: Subject;
  readonly old: string;
  readonly new: string;
  readonly reason: string;
};

/** One that waits for another officer. */
export type WaitingCorrection = Correction & { readonly proposedBy: string };
