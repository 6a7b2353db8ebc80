import type { Agreed } from "#tests/domain/matter/record/agreed/row.ts";

/** A reward. */
export const REWARD = {
  assessment: {
    at: "report outcome-recorded",
    by: "handler, head above",
    basis: "W-05 W-06 W-07 X-01",
    letters: "reward-assessed to committee",
    stops: "reward-notice",
    serves: "reward-notice",
    asks: [
      "respondent: line to file",
      "met: some to file, all supposed",
      "excluded: some to file",
      "insiderMet: some to file",
      "proposed: one to file",
      "note: words to file",
    ],
    leaves: "reward-assessed",
  },
  "finance-consultation": {
    at: "report outcome-recorded",
    by: "handler, head above",
    basis: "W-11.finance",
    serves: "reward-notice",
    asks: ["financeReply: words to file"],
    leaves: "finance-consulted",
  },
  "reward-notice": {
    at: "report outcome-recorded",
    by: "handler, head above",
    basis: "X-05.notice",
    letters: "reward-notice to reporter",
    starts: "reward-claim reward-review",
    stops: "reward-notice",
    serves: "reward-notice",
    leaves: "reward-notified",
  },
  "reward-lapse": {
    at: "report outcome-recorded",
    by: "handler, head above",
    basis: "X-05.claim",
    letters: "reward-lapsed to reporter",
    stops: "reward-claim",
    serves: "reward-claim",
    leaves: "reward-lapsed",
  },
} as const satisfies Readonly<Record<string, Agreed>>;
