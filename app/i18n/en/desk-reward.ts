import type { Shape } from "#app/i18n/shape.ts";
import type { rewardWords as zh } from "#app/i18n/zh/desk-reward.ts";

export const rewardWords: Shape<typeof zh> = {
  action: {
    "assessment-return": "Have the reward assessed again",
    "finance-consultation": "Record the letter to the finance authority",
    "finance-answer": "Record the finance authority's answer",
    "reward-denial": "Tell the reporter that there is no reward",
    "award-revision": "Propose the reward worked out again",
    "revision-decision": "Decide on the reward worked out again",
  },
  event: {
    "finance-asked": "Finance authority asked",
    "finance-answered": "Finance authority answered",
    "reward-denied": "Told that there is no reward",
    "assessment-returned": "Assessment of the reward returned",
    "revision-proposed": "Reward worked out again, proposed",
    "revision-returned": "Reward worked out again, returned",
    "award-revised": "Reward decided again",
  },
  confirm: {
    "assessment-return":
      "If you find that the conditions may be met after all, it is assessed again. What was found before stays in the history.",
    "finance-consultation":
      "The amount has to be settled together with the finance authority, or an insider's reward is to be raised. Record the letter you sent; somebody else records the answer.",
    "finance-answer":
      "If it agrees, the reporter may be told. If it refuses, nobody may be told, and it may be asked again. If it sets another sum, that sum is told and paid.",
    "claim-extension":
      "The reporter asked for more time; the reason stands in the history. When granted it is always for the longest time the law allows, and the last day is counted anew.",
    "claim-extension-refusal": "When refused, the last day stays; the reason goes into the letter.",
    "award-revision":
      "The sums of the case changed after the reward was told. Its grade stays; the sum follows from what the case has now, and somebody else decides on it. Then the reporter is told.",
    "revision-decision":
      "Compare the difference and how it was worked out. If you agree, this is the reward and the reporter is told; if not, return it and say why.",
    "reward-denial":
      "Where the assessor found the conditions not met, somebody else checks it and tells the reporter. The reason stands in the letter and on the progress page.",
  },
  field: {
    addition: "What it added",
    additionHint: "Only if it came later and added important leads: name them in a sentence.",
    elsewhere: "What other authorities reward in the same case (yuan)",
    elsewhereHint: "Leave empty if nothing. Together it stays within the cap of a case.",
    elsewherePaper: "Number of the other authority's document",
    elsewherePaperHint: "Needed only with a sum of another authority.",
    adjustment: "Adjustment for the value of the goods and the effect on society (per cent)",
    adjustmentHint:
      "Leave empty if there is none. 10 raises, -10 lowers. The national rules name no number; the office keeps to 20% unless the province says otherwise. Never below the minimum of the grade.",
    contraryReason: "Why a finding differs from the records",
    contraryReasonHint: "Leave it empty if all findings agree with the records beside the form.",
    adjustmentReason: "Why it is adjusted",
    adjustmentReasonHint:
      "Say what the goods were worth and how great the effect was. The committee reads it; the reporter sees by how much.",
    upliftAsked: "Raise asked for an insider (per cent)",
    upliftAskedHint: "Only if the reporter was found to be an insider, for example 10.",
    upliftAgreed: "Raise the finance authority agreed to (per cent)",
    upliftAgreedHint:
      "Only if the letter asked for a raise and the authority agreed; 0 if it agreed to the reward without a raise.",
    returnReason: "Why it is returned",
    financeLetter: "Number of the letter to the finance authority",
    financeAnswer: "Answer of the finance authority",
    financeAgrees: "Agrees",
    financeRefuses: "Refuses",
    financeOtherSum: "Sets another sum",
    financeSum: "The other sum (yuan)",
    financeSumHint:
      "Only if it sets another sum: not below the floor of the grade, not above the cap of a case.",
    financeReply: "Number of the document that answers",
    extensionGranted: "What the reporter is told",
    extensionGrantedHint:
      "The reporter reads exactly these words in the letter. The new last day is added to it.",
    extensionRefused: "Why more time is refused",
    extensionRefusedHint: "The reporter reads exactly these words in the letter.",
    revisionNote: "Why it was worked out again",
    revisionNoteHint:
      "Say by which document the penalty was changed. The reporter does not see this.",
    revisionFinance: "Document by which the finance authority agreed",
    revisionFinanceHint:
      "Needed where the reward becomes larger and is one that is settled with the finance authority.",
    revisionAnswer: "Do you agree with the sum?",
    revisionApproved: "Yes",
    revisionReturned: "No: return it",
    revisionReason: "Why it is returned (needed when you return it)",
    denialReason: "Why there is no reward",
    denialReasonHint:
      "The reporter reads these words in the letter and on the progress page. Name no member of the committee and nobody's opinion.",
  },
  fault: {
    returnReason: {
      missing: "Say why it is returned.",
      "too-long": "The reason may have {{longest}} characters; please shorten it.",
    },
    addition: { "too-long": "It may have {{longest}} characters; please shorten it." },
    elsewhere: {
      "not-an-amount": "Enter the other authorities' reward in figures, for example 3000.",
      "two-numbers": "Enter one number as the other authorities' reward.",
      "too-much": "That sum is too large; please check the point and the digits.",
    },
    elsewherePaper: { "too-long": "The number may have {{longest}} characters; please check it." },
    adjustment: {
      "not-a-percentage": "Enter the adjustment as a whole number, for example 10 or -10.",
    },
    contraryReason: {
      "too-long": "The reason may have {{longest}} characters; please shorten it.",
    },
    adjustmentReason: {
      "too-long": "The reason may have {{longest}} characters; please shorten it.",
    },
    upliftAsked: { "not-a-percentage": "Enter the raise as a whole number, for example 10." },
    upliftAgreed: { "not-a-percentage": "Enter the raise as a whole number, for example 10." },
    financeLetter: {
      missing: "Enter the number of the letter.",
      "too-long": "The number may have {{longest}} characters; please check it.",
    },
    financeAnswer: { choose: "Choose what the finance authority answered." },
    financeSum: {
      "not-an-amount": "Enter the other sum in figures, for example 450000.",
      "two-numbers": "Enter one number as the other sum.",
      "too-much": "The other sum is too large; please check the point and the digits.",
    },
    financeReply: {
      missing: "Enter the number of the document that answers.",
      "too-long": "The number may have {{longest}} characters; please check it.",
    },
    revisionNote: {
      missing: "Say why it was worked out again.",
      "too-long": "This can have at most {{longest}} characters. Shorten it.",
    },
    revisionFinance: {
      "too-long": "The number can have at most {{longest}} characters. Check it.",
    },
    revisionAnswer: { choose: "Choose whether you agree." },
    revisionReason: { "too-long": "This can have at most {{longest}} characters. Shorten it." },
    denialReason: {
      missing: "Say why there is no reward.",
      "too-long": "The reason may have {{longest}} characters; please shorten it.",
    },
  },
  reason: {
    "before-the-committee":
      "It was found to meet the conditions and lies before the committee; it cannot be returned.",
    awarded: "The reward committee has awarded a reward; tell the reporter of the amount.",
    "nothing-to-revise": "The reward agrees with the sums that the case has now.",
    "revision-waits": "A reward worked out again is waiting for somebody else to decide.",
    "no-revision-waits": "No reward worked out again is waiting.",
    "finance-refused":
      "The finance authority refused this reward, so the reporter may not be told of it. The authority may be asked again.",
    "asked-already": "The finance authority has been asked and has not answered yet.",
    "not-asked": "No letter waits for an answer of the finance authority.",
    "sum-missing": "Enter the other sum that the finance authority set.",
    "sum-without-need": "Enter a sum only if the finance authority set another one.",
    "adjustment-out-of-bounds": "The adjustment goes beyond what is allowed; please check.",
    "contrary-insider":
      "Whether the reporter is an insider differs from what they said of themselves. Please check; if it does differ, say why.",
    "contrary-penalty":
      "Whether there was a penalty or prosecution differs from the records of the case. Please check; if it does differ, say why.",
    "contrary-serious":
      "Whether the breach is serious differs from the kinds and sums of the penalty. Please check; if it does differ, say why.",
    "contrary-took-part":
      "An insider is not excluded for having taken part, unless as organiser or main offender. If you still tick it, say why.",
    "adjustment-without-reason": "Say why the reward is adjusted.",
    "paper-missing": "Enter the number of the other authority's document.",
    "addition-missing": "Say what the later report added.",
    "uplift-not-possible":
      "A raise is asked for only where the reporter was found to be an insider and the province's scale has it.",
    "uplift-missing": "Enter the raise; 0 if there is none.",
    "uplift-without-need":
      "No raise was asked for, or the authority did not agree; enter no raise.",
    "uplift-out-of-bounds":
      "The raise is outside the bounds; and no more is agreed to than was asked for.",
    "sum-out-of-bounds":
      "The other sum is below the floor of the grade or above the cap of a case.",
  },
  state: {
    financeAsked: "Finance authority asked on {{day}} ({{letter}})",
    financeAnswered: "Finance authority, {{day}}: {{says}} {{sum}} ({{document}})",
    upliftAsked: "Asked to raise the insider's reward by {{percent}}%",
    upliftAgreed: "Agreed to {{percent}}% more, a reward of {{sum}}",
    denialTold: "The reporter was told on {{day}} that there is no reward: {{reason}}",
  },
  asked: {
    finance:
      "The finance authority was asked on {{day}} ({{letter}}); the committee decided on {{amount}}.",
    uplift: "It was also asked to raise the insider's reward by {{percent}}%.",
    refused: "It was found not to meet the conditions.",
    votedDown: "The committee decided against a reward.",
  },
};
