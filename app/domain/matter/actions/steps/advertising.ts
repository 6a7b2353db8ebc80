import { REPLY_ADVERTISING, REPLY_ADVERTISING_TERM } from "#app/domain/law/reports/reply-duties.ts";
import { step } from "#app/domain/matter/actions/steps/step.ts";
import { HANDLER, HEAD_ABOVE, INTAKE } from "#app/domain/staff/right.ts";

/** Advertising Law, art. 53: who reports an advertisement is told within seven working days of the receipt. */
export const advertising = step({
  name: "advertising",
  at: { report: ["received", "assigned", "in-verification"] },
  by: [INTAKE, HANDLER, HEAD_ABOVE],
  basis: [REPLY_ADVERTISING, REPLY_ADVERTISING_TERM],
  place: "rare",
  event: "advertising-marked",
  clocks: { starts: ["advertising-reply"] },
});
