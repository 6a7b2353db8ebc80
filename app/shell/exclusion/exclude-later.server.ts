import type { Answers } from "#app/domain/intake/question.ts";
import { type Exclusions, exclude } from "#app/shell/exclusion/exclude.server.ts";
import { askedFor, mentionedIn } from "#app/shell/exclusion/exclusions-at-filing.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { findKnownStaff } from "#db/queries/exclusion/known-staff.server.ts";
import { findSameSubmission } from "#db/stores/exclusion/exclusion-store.server.ts";

/** Keeps away whoever is spoken of in what a reporter adds later, as at filing. */
export const excludeMentioned = async (
  tx: Transaction,
  matterId: string,
  text: string,
): Promise<void> => excludeLater(tx, matterId, mentionedIn(text, await findKnownStaff(tx)));

/** Keeps away whom a reporter names later, as if they had done so at filing. */
export const excludeNamed = (
  matterId: string,
  answers: Answers,
  posted: Posted,
  location: string,
): Promise<Outcome<"form-used">> =>
  once(posted, async (tx) => {
    await excludeLater(tx, matterId, await askedFor(tx, answers, await findKnownStaff(tx)));
    return redirectTo(location);
  });

/** At once, from everything that came of the submission; where a unit itself is meant, the one above takes it over. */
const excludeLater = async (tx: Transaction, matterId: string, whom: Exclusions): Promise<void> =>
  exclude(tx, await findSameSubmission(tx, matterId), whom, "reporter");
