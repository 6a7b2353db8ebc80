import type { Provision } from "#app/domain/law/provision.ts";
import { CONSUMER_ROUTES, MEDIATION_REMEDY } from "#app/domain/law/remedies/consumer-routes.ts";
import {
  ASK_REVIEW,
  REVIEW_FIRST,
  REVIEW_ONLINE,
  SUE,
} from "#app/domain/law/remedies/remedy-terms.ts";
import { ASK_REWARD_REVIEW } from "#app/domain/law/rewards/reward-terms.ts";

/** The letters that differ in what they say a reader can do. */
export type RemedyLetter =
  | "complaint-accepted"
  | "complaint-refused"
  | "mediation-ended"
  | "settlement"
  | "assigned"
  | "report-result"
  | "duty-not-performed"
  | "reward-decision"
  | "reward-recovery"
  | "penalty-decision";

/**
 * The rules a letter names at its foot. A step of procedure has none; the official form of a report's result prints
 * none; where someone claims that a duty was not performed, reconsideration comes first and the letter must say so.
 */
export const REMEDIES: Readonly<Record<RemedyLetter, readonly Provision<unknown>[]>> = {
  "complaint-accepted": [],
  "complaint-refused": [CONSUMER_ROUTES],
  "mediation-ended": [MEDIATION_REMEDY, CONSUMER_ROUTES],
  settlement: [MEDIATION_REMEDY, CONSUMER_ROUTES],
  assigned: [],
  "report-result": [],
  "duty-not-performed": [REVIEW_FIRST, ASK_REVIEW],
  "reward-decision": [ASK_REWARD_REVIEW],
  "reward-recovery": [ASK_REVIEW, REVIEW_ONLINE, SUE],
  "penalty-decision": [ASK_REVIEW, REVIEW_ONLINE, SUE],
};
