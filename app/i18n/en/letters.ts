import { mediationLetters } from "#app/i18n/en/mediation-letters.ts";
import type { Shape } from "#app/i18n/shape.ts";
import type { letters as zh } from "#app/i18n/zh/letters.ts";

export const letters: Shape<typeof zh> = {
  to: "To: {{to}}",
  you: { complaint: "the complainant", report: "the reporter", respondent: "the respondent" },
  paper: {
    save: "Save as PDF",
    foot: "Page {page} of {pages}",
    lacking:
      "Note: our typeface lacks the characters marked “〓”: {characters}. The letter on the web page is complete.",
    device: "The file stays on this device. Do not save it where others use the device, too.",
    notNow:
      "No PDF can be made at the moment; please try again in a minute. You can read the letter on its web page, or print it from your browser.",
  },
  promise: {
    complaint: "we tell you whether the complaint is accepted or refused",
    report: "we finish verification and decide whether to open a case",
  },
  answer: { approved: "approved", declined: "declined", noReward: "no reward" },
  unmet:
    "A condition of art. 19(1) of the Penalty Procedure for opening a case is not met. {{condition}}",
  enteredLater: "What this letter is about was done on {{on}} and entered on {{entered}}.",
  ground: "No. {{number}}: {{says}}",
  remedy: "{{says}} ({{cite}})",
  rewardReviewBy:
    "If you disagree with this decision you may ask this office to review it within {{count}} working days of being told, by {{until}} at the latest.",
  received: {
    title: "Receipt",
    body: "We received your {{kind}} of {{received}}. Its number is {{number}}.\nBy {{due}} at the latest {{promise}}. Basis: {{cite}}.\nWith your receipt number and secret you can follow it at any time.",
  },
  newcomer: {
    title: "A new submission has arrived",
    body: "Number {{number}}, {{kind}}, received on {{received}}, is waiting to be handled.",
  },
  "identity-asked": {
    title: "Request for proof of identity",
    body: "For your {{kind}} of {{received}} (number {{number}}) we have to verify your identity.\nPlease provide proof of identity by {{until}} (that day included). If it is not provided, or is false, the complaint may be refused. Basis: Measures for Handling Complaints and Reports (Order 121), art. 10(3) and art. 16(5) and (6).",
  },
  accepted: {
    title: "Decision to accept a complaint",
    body: "Your complaint of {{received}} (number {{number}}) meets art. 15 of the Measures for Handling Complaints and Reports (Order 121). We accept it.\nIf both sides agree we mediate, and finish by {{due}} at the latest; time for testing and appraisal is not counted.\nPlease keep the goods, the proof of payment and your messages with the seller.",
  },
  refused: {
    title: "Decision to refuse a complaint",
    body: "Your complaint of {{received}} (number {{number}}) is refused under art. 16 of the Measures for Handling Complaints and Reports (Order 121):\n{{grounds}}\nReason: {{explanation}}",
  },
  withdrawn: {
    title: "Notice that a complaint was withdrawn",
    body: "Before this office decided whether to accept it you withdrew the complaint you sent on {{received}} (number {{number}}):\n{{explanation}}\nThe office does not deal with it any further. No law or regulation provides for a withdrawal before acceptance; it rests on a rule of this office. You may complain about the same dispute again.",
  },
  raised: {
    title: "The level above handles this matter",
    body: "Matter {{number}} is for your unit to decide or handle, as the staff concerned have to stay away.",
  },
  assigned: {
    title: "A matter was assigned to your unit",
    body: "Number {{number}} was assigned to your unit. {{explanation}}",
    because: "Note: {{reason}}",
  },
  "sent-back": {
    title: "A matter was sent back",
    body: "Number {{number}} was sent back to intake. Reason: {{explanation}}",
  },
  referred: {
    title: "Notice of referral",
    body: "We are not competent for your report of {{received}} (number {{number}}) and have referred it to {{to}}.\nReason: {{explanation}}\nYou may also write to that authority yourself. Basis: Order 121, art. 34.",
  },
  ...mediationLetters,
  settled: {
    title: "Notice of the result of mediation",
    body: "This office mediated the complaint of {{received}} (number {{number}}), and both sides have agreed:\n{{explanation}}\n{{form}}",
    form: {
      performed: "It was performed on the spot, so no agreement is written.",
      waived: "Both sides do without a written agreement.",
    },
  },
  "mediation-ended": {
    title: "Decision to end mediation",
    body: "Mediation of the complaint of {{received}} (number {{number}}) ends under art. 23(1) of the Measures for Handling Complaints and Reports (Order 121):\n{{grounds}}\n{{explanation}}",
  },
  "extension-requested": {
    title: "An extension awaits your review",
    body: "The handler of number {{number}} asks for more time to verify. Reason: {{explanation}}",
  },
  "extension-decided": {
    title: "Decision on an extension",
    body: "Number {{number}}: {{answer}}. Verification ends by {{due}} at the latest.",
  },
  "facts-proposed": {
    title: "New facts wait for a second officer",
    body: "{{number}}: its handler holds that what the reporter added are new facts, so that verification would run anew. Please decide. Note: {{explanation}}",
  },
  "correction-proposed": {
    title: "A correction waits for a second officer",
    body: "{{number}}: {{change}} Reason: {{explanation}} Please compare it with the file and decide.",
  },
  corrected: {
    title: "Notice of correction",
    body: "In a letter on your {{kind}} of {{received}}, number {{number}}, we made a mistake. We correct it:\n{{change}}\nReason: {{explanation}}\n{{due}}",
  },
  "findings-recorded": {
    title: "Verified; decision on opening a case pending",
    body: "Number {{number}} has been verified. Whether to open a case has to be decided by {{due}} (that day included). Please review what the handler proposes.",
  },
  "case-opened": {
    title: "Case opened",
    body: "A case was opened on number {{number}}; it has to be decided by {{due}}.",
  },
  declined: {
    title: "Notice of the result of a report",
    body: "We have verified your report of {{received}} (number {{number}}) and have decided not to open a case:\n{{grounds}}\nReason: {{explanation}}\nThank you for your support.",
  },
  result: {
    title: "Notice of the result of a report",
    body: "On your report of {{received}} (number {{number}}) we opened a case and imposed an administrative penalty ({{decision}}).\nWe will examine whether a reward is due and tell you the result. Thank you for your support.",
  },
  "number-changed": {
    title: "Notice of a changed decision number",
    body: "For your report of {{received}} (number {{number}}) this office told you of penalty decision {{before}}. Its number is now {{decision}}.\nEverything else you were told stands.",
  },
  "case-ended": {
    title: "Notice of the result of a report",
    body: "On your report of {{received}} (number {{number}}) we opened a case and investigated it. As the investigation cannot go on, we decided with approval to end it.\nThank you for your support.",
  },
  convicted: {
    title: "Notice of the result of a report",
    body: "On your report of {{received}} (number {{number}}) we verified the facts and sent the case to the judicial authorities as the law requires; {{court}} has passed an effective judgment ({{judgment}}).\nWe will examine whether a reward is due and tell you the result. Thank you for your support.",
  },
  "reporter-answered": {
    title: "Answer to a report",
    body: "On your report of {{received}} (number {{number}}):\n{{explanation}}",
  },
  "transfer-proposed": {
    title: "A transfer to the police awaits a decision",
    body: "The handler of number {{number}} proposes a transfer to the police; the chief, or who acts as chief, has to decide by {{due}}. Note: {{explanation}}",
  },
  "reward-assessed": {
    title: "A reward is waiting for review",
    body: "Number {{number}} is on the reward committee's list.",
  },
  "reward-decided": {
    title: "Result of the reward review",
    body: "Number {{number}}: {{answer}}. If there is a reward, the reporter has to be told by {{due}}.",
  },
  "reward-notice": {
    title: "Notice of a reward",
    body: "Your report of {{received}} (number {{number}}) proved true and the case is closed. We award you {{amount}}.\nPlease claim it by {{due}} (that day included) on your progress page, with your receipt number and secret. A reward not claimed by then counts as given up.\nIt is paid by bank transfer, or below {{limit}} in cash at the window if you like; you can claim without giving your name. If there is not enough time, you can ask for more on your progress page.",
  },
  "award-revised": {
    title: "Notice of a changed reward",
    body: "For your report of {{received}} (number {{number}}) this office told you of a reward of {{before}}. The sums of the penalty in this case have changed since; the reward was worked out again and is now {{amount}}.\nIf you have claimed it already, you are paid this sum and need not claim it again.\nIf you disagree with it, you can ask for a review on your progress page, with your receipt number and secret; somebody other than who assessed it answers.",
  },
  "award-to-revise": {
    title: "A reward has to be worked out again",
    body: "The sums of the penalty in the case of {{number}} have changed after its reward was told. Please sign in and see the difference on the page of the matter.",
  },
  "reward-denied": {
    title: "Notice that there is no reward",
    body: "Your report of {{received}} (number {{number}}) has led to a decision. We have examined whether a reward is due and decided that there is none.\nThe reason: {{reason}}\nThank you for your support.",
  },
  "reward-review-asked": {
    title: "A request for review waits for an answer",
    body: "Number {{number}}: the reporter asks for a review of the decision on the reward. The reasons are among the messages; somebody other than assessed at first answers by {{due}} (included).",
  },
  "reward-review-upheld": {
    title: "Answer to the request for review of a reward",
    body: "You asked for a review of the decision on the reward for your report (number {{number}}). Somebody other than assessed at first has reviewed it. The decision stands.\nReasons: {{reason}}",
  },
  "reward-review-reopened": {
    title: "Answer to the request for review of a reward",
    body: "You asked for a review of the decision on the reward for your report (number {{number}}). Somebody other than assessed at first has reviewed it. The reward is assessed anew, and the earlier decision no longer holds.\nReasons: {{reason}}\nYou are told of the outcome by {{due}} (included) at the latest.",
  },
  "reward-claimed": {
    title: "A reward is waiting to be paid",
    body: "Number {{number}} has been claimed: {{amount}}.",
  },
  "reward-paid": {
    title: "Notice of payment",
    body: "The reward of {{amount}} for number {{number}} has been paid.",
  },
  "reward-returned": {
    title: "The payment of your reward came back",
    body: "The bank returned the reward of {{amount}} for number {{number}}. The money is still kept for you.\nPlease look at the account on your page; if it is wrong, change how you are paid. If it is right, there is nothing to do: this office pays again.",
  },
  "recovery-ordered": {
    title: "Decision to take back a reward",
    body: "The reward for number {{number}} was paid. This office has decided to take back {{amount}} of it.\nThe reason: {{ground}}. {{reason}}\nPlease get in touch with our finance office to pay it back; the number above is enough.",
  },
  "recovery-dropped": {
    title: "A reward is no longer taken back",
    body: "This office no longer asks back {{amount}} of the reward for number {{number}}.\nThe reason: {{reason}}",
  },
  "recovery-received": {
    title: "The reward you paid back has arrived",
    body: "The {{amount}} of the reward for number {{number}} that you were to pay back have arrived.",
  },
  "claim-reminder": {
    title: "Your reward is still to be claimed",
    body: "Your report of {{received}} (number {{number}}) was awarded {{amount}}, which nobody has claimed yet.\nPlease claim it by {{due}} (that day included) on your progress page, with your receipt number and secret. A reward not claimed by then counts as given up.\nIf there is not enough time, you can ask for more on your progress page.",
  },
  "collection-reminder": {
    title: "Your reward is still to be collected",
    body: "Your reward of {{amount}} (number {{number}}) was claimed and has not reached you.\n{{explanation}}\nPlease see to it by {{due}} (that day included). After that day this office may treat the reward as given up, and will tell you in a letter.",
  },
  "reward-uncollected": {
    title: "Notice of a reward that was not collected",
    body: "Your reward for number {{number}} was claimed, but since {{since}} {{explanation}}. This office reminded you; it was not collected by the last day and counts as given up.\nHow long it is kept is a rule of this office's own. If you disagree, write to this office on your progress page.",
  },
  "claim-extension-asked": {
    title: "The reporter asks for more time to claim",
    body: "The reporter of {{number}} asks for more time to claim their reward. The reason: {{reason}}. The last day is now {{due}}; please answer in time.",
  },
  "claim-extended": {
    title: "More time to claim your reward",
    body: "You asked for more time to claim your reward ({{number}}). This office agrees.\n{{explanation}}\nPlease claim it by {{due}} (that day included). A reward not claimed by then counts as given up.",
  },
  "claim-extension-declined": {
    title: "No more time to claim your reward",
    body: "You asked for more time to claim your reward ({{number}}). This office cannot agree.\nThe reason: {{explanation}}\nThe last day is still {{due}} (that day included).",
  },
  "reward-lapsed": {
    title: "Notice of a lapsed reward",
    body: "The reward for number {{number}} was not claimed in time and counts as given up.",
  },
  supplemented: {
    title: "The reporter added information",
    body: "Number {{number}}: the reporter added information. Please sign in and read it on the page of the matter.",
  },
  archived: {
    title: "Notice of closing",
    body: "The matter you submitted (number {{number}}) is closed and archived.",
  },
  "date-moved": {
    title: "Notice of a changed date",
    body: "In your matter ({{number}}) the last day of “{{clock}}” was {{before}} and is now {{after}}.\nReason: the State Council's holiday notice for {{year}} has been published or corrected, and we recalculated with the new working calendar.\nThe time limit itself has not changed, only which days are working days. Your progress page shows how each day was counted.",
  },
  "date-moved-office": {
    title: "A date moved by the calendar",
    body: "{{number}}: the last day of “{{clock}}” moves from {{before}} to {{after}}, because the holiday notice for {{year}} was published or corrected.",
  },
};
