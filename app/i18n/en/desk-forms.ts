import { caseWords } from "#app/i18n/en/desk-case.ts";
import { deskFaults } from "#app/i18n/en/desk-faults.ts";
import { pauseWords } from "#app/i18n/en/desk-pauses.ts";
import { penaltyWords } from "#app/i18n/en/desk-penalty.ts";
import { policeWords } from "#app/i18n/en/desk-police.ts";
import { rewardWords } from "#app/i18n/en/desk-reward.ts";
import { mediationConfirms, mediationFields } from "#app/i18n/en/mediation-desk.ts";
import { reviewWords } from "#app/i18n/en/review.ts";
import type { Shape } from "#app/i18n/shape.ts";
import type { deskForms as zh } from "#app/i18n/zh/desk-forms.ts";

export const deskForms: Shape<typeof zh> = {
  action: {
    basis: "Basis: {{cite}}.",
    back: "Back to {{number}}",
    limit: "{{clock}}: {{left}}",
    facts: "The matter",
    toForm: "Go to the form",
    refused: "Not done; nothing was changed",
    notNow: "This cannot be done now",
    changed: "What has changed since you opened this page",
    outOfOrder: "For “{{action}}” the matter has to be at: {{stages}}.",
    confirm: {
      resumption: "The time limit continues from where it was paused.",
      "acceptance-and-assignment":
        "Check these four points. If all are met, accept, and assign in the same press:",
      acceptance: "Check these four points. If all are met, accept:",
      withdrawal:
        "No law or regulation provides for a withdrawal before acceptance; it rests on a rule of this office, and the letter says so. Afterwards a withdrawal ends mediation (Order 121, art. 23(1)(1)). A report cannot be withdrawn.",
      ...mediationConfirms,
      verification: "You start verifying this report and become its handler.",
      case: "Propose a case if all four conditions are met. The time limit counts from the day of the approval.",
      "transfer-proposal":
        "A team of at least two officers verifies and reports. The chief, or who acts as chief, decides. The limits of the decision and of the transfer are counted once it is sent.",
      ...penaltyWords.confirm,
      ...rewardWords.confirm,
      ...reviewWords.confirm,
      "reward-notice":
        "Tell the reporter the amount and the deadline for claiming. The reporter reads it in a letter.",
      "reward-lapse":
        "Not claimed and the time is over, or claimed, reminded and not collected by the day that was told: recorded as given up.",
      assessment:
        "Whether the reporter applied for a reward is shown on the matter's page. That makes no difference to the assessment: assess reports without an application as well; claiming is up to the reporter.",
      archive: "Once archived, nothing more can be done.",
    },
    checklist: {
      remit: "It falls within the duties of market regulators, and this authority is competent",
      consumer: "The goods or services were bought or used for everyday consumption",
      timely: "The statutory time for complaining has not passed",
      materials: "The materials are complete and no other authority is handling the same dispute",
    },
  },
  field: {
    grounds: "Statutory grounds",
    factors: "Factors considered for the third ground",
    factorsHint:
      "Tick only together with the third ground. A person weighs them; the law sets no numbers.",
    explanation: "Reasons",
    ground: "Statutory case",
    unmetCondition: "Art. 19, no. {{number}} is not met: {{says}}",
    declineGround: "Ground for not opening a case",
    reason: "Reason",
    tie: "Your tie and to whom (once submitted you no longer see this matter; this cannot be undone)",
    ...mediationFields,
    terms: "What the two sides agreed",
    until: "To be provided by",
    untilHint: "The time limit keeps running meanwhile.",
    unitId: "Unit to assign it to",
    unitLoad: "{{unit}}, {{count}} open",
    assignReason: "Reason for assigning it there (optional)",
    to: "Authority to refer it to",
    ...rewardWords.field,
    ...reviewWords.field,
    record: "Note",
    answerText: "Answer",
    answerTextHint:
      "The reporter reads exactly this in the letter. What is meant for colleagues does not belong here.",
    withdrawalText: "How it was withdrawn",
    withdrawalTextHint: "On which day and in which way. The letter says exactly this.",
    pauseGround: "Reason why the time is not counted",
    ...pauseWords.field,
    ...policeWords.field,
    ...caseWords.field,
    ...penaltyWords.field,
    caseUntil: "Extend until",
    partner: "The other member of the team",
    partnerHint:
      "A team has at least two: you and this member. Neither takes part in the approval.",
    policeAnswer: "Decision of the police",
    policeOpened: "Case opened",
    policeDeclined: "No case opened",
    summary: "Findings",
    summaryHint:
      "The reward committee can read this. Do not write names, posts or anything that could identify the reporter.",
    conditions: "Conditions met",
    conditionsHint: "Tick only what has been established. A case needs all four.",
    actedOn: "Day it was done",
    actedOnHint: "For example 2026-11-21.",
    enteredLate: "Why it is entered only now",
    provedBy: "Document that proves the day",
    provedByHint:
      "Name and number, for example of a proof of delivery, minutes or the register of incoming mail. Required where a time limit depends on the day.",
    correctedValue: "What to correct",
    correctedTo: "Correct it to",
    correctedToHint:
      "A day as 2026-11-21, an amount in yuan, grounds by their numbers in the article, such as 3.",
    correctionReason: "Reason for the correction",
    correctionReasonHint:
      "Another officer decides. Where a letter was wrong, the reporter or complainant is then told, in these words.",
    correctionNote: "Note (needed where it is not agreed to)",
    correctionAnswer: "Is it to be corrected",
    correctionApproved: "Correct it",
    correctionDeclined: "Leave it as it is",
    supplement: "Which supplement of the reporter",
    supplementOf: "What was added on {{day}}",
    factsNew: "What is new",
    factsNewHint:
      "Say how it differs from what was reported before. Another officer compares it with the supplement.",
    factsAnswer: "Are these new facts",
    factsNewIndeed: "New facts: verification runs anew from the day they were added",
    factsKnown: "Not new: the term stays as it is",
    longest: "Up to {{longest}} characters.",
    amountHint: "Enter 0 if there are none.",
    scope: "Whether the measures apply",
    met: "Reward conditions met",
    excluded: "Reasons for not granting a reward",
    excludedHint: "Tick none if none applies. One is enough to rule out a reward.",
    respondent: "Respondent and product",
    respondentHint:
      "Give the full names of the company and the product so that committee members can see whether they have a tie. Write nothing about the reporter.",
    insiderMet: "Conditions for insiders",
    insiderMetHint:
      "Tick only if the reporter is an insider. The insiders' rules apply only if all three are met.",
    share: "How it stands to other reports of the same case",
    shareHint:
      "In the order of arrival. Of one lead the first reporter is rewarded; a later report that added something important may be too.",
    shareFirst: "It is the only one, or came first",
    shareAdds: "It came later and added important leads",
    shareRepeats: "It came later and repeats an earlier one (no reward)",
    proposed: "Proposed grade",
    note: "Note, read by the committee",
    noteHint: "Do not write names, posts, sex or anything that could identify the reporter.",
  },
  fault: deskFaults,
};
