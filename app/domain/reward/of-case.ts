import type { Day } from "#app/domain/calendar/day.ts";
import type { Fen } from "#app/domain/law/fen.ts";

/** How far the reward of one of several reports has come that led to the same penalty. */
export const CASE_STANDINGS = ["open", "none", "awarded", "given-up"] as const;
export type CaseStanding = (typeof CASE_STANDINGS)[number];

/** One report that led to the penalty, in the order of arrival; of no other than one's own it is said which it is. */
export type ReportOfCase = {
  readonly isOwn: boolean;
  readonly receivedOn: Day;
  readonly standing: CaseStanding;
  /** In fen: what is told and paid. */
  readonly sum: Fen;
};

/** What a rule asks of the other reports of a case. */
export type OfCase = {
  /** What they are awarded already, in fen: the cap is one for the whole case. */
  readonly besides: Fen;
  /** One of them came before, and its reward was not denied. */
  readonly isLater: boolean;
};

export const ALONE: OfCase = { besides: 0, isLater: false };

/** What follows for one's own report from all of the case; of a reward that was given up nothing is spent. */
export function ofCase(reports: readonly ReportOfCase[]): OfCase {
  const place = reports.findIndex(({ isOwn }) => isOwn);
  if (place < 0) return ALONE;
  return {
    besides: reports.reduce(
      (sum, report) => sum + (!report.isOwn && report.standing === "awarded" ? report.sum : 0),
      0,
    ),
    isLater: reports.slice(0, place).some(({ standing }) => standing !== "none"),
  };
}

/**
 * How a report stands to those of the same case that came before it (2025 Announcement No. 41: who is rewarded; policy for
 * reports from before it and for what it does not cover).
 */
export const SHARES = ["shareFirst", "shareAdds", "shareRepeats"] as const;
export type Share = (typeof SHARES)[number];

/** One report of a case, in the order of arrival; its number only for whoever may open it. */
export type KnownReport = {
  readonly matterId: string | null;
  readonly number: string | null;
  readonly receivedOn: Day;
  readonly standing: CaseStanding;
  readonly share: Share | null;
  readonly sum: Fen;
  readonly paid: boolean;
};
