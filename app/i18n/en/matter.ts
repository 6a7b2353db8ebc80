import { caseWords } from "#app/i18n/en/desk-case.ts";
import { pauseWords } from "#app/i18n/en/desk-pauses.ts";
import { penaltyWords } from "#app/i18n/en/desk-penalty.ts";
import { policeWords } from "#app/i18n/en/desk-police.ts";
import { rewardWords } from "#app/i18n/en/desk-reward.ts";
import { matterEvents } from "#app/i18n/en/matter-events.ts";
import { mediationReasons } from "#app/i18n/en/mediation-desk.ts";
import { reviewWords } from "#app/i18n/en/review.ts";
import type { Shape } from "#app/i18n/shape.ts";
import type { matter as zh } from "#app/i18n/zh/matter.ts";

export const matter: Shape<typeof zh> = {
  kind: { complaint: "complaint", report: "report" },
  stage: {
    received: "received",
    accepted: "accepted, in mediation",
    refused: "refused",
    withdrawn: "withdrawn by the complainant",
    settled: "settled",
    "mediation-ended": "mediation ended",
    assigned: "assigned",
    "in-verification": "in verification",
    "case-opened": "case opened",
    declined: "case declined",
    referred: "referred",
    "outcome-recorded": "penalty or sentence",
    "case-ended": "investigation ended",
    archived: "archived",
  },
  clock: {
    acceptance: "Accept or refuse",
    "identity-proof": "Complainant proves identity",
    mediation: "Mediation",
    "mediation-notice": "Tell both sides that mediation ended",
    verification: "Verify and decide on a case",
    "case-notice": "Tell the reporter of the decision (received before 15 April 2026)",
    competence: "Settle the dispute over competence",
    "penalty-case": "Decide the penalty",
    "advertising-reply": "Advertising: handle and tell",
    answer: "Answer the reporter (office policy)",
    "transfer-decision": "Decide on transfer to the police",
    transfer: "Transfer to the police",
    "police-decision": "Police decide on a case",
    "police-challenge": "Ask to reconsider, or the procurators",
    ...caseWords.clock,
    ...policeWords.clock,
    ...reviewWords.clock,
    "hand-over": "Hand over items and materials",
    "reward-notice": "Tell the reporter of the reward",
    "reward-claim": "Claim the reward",
    "reward-review": "Ask for a review of the reward",
  },
  reason: {
    "no-such-matter": "There is no such matter, or you cannot view it.",
    "changed-meanwhile":
      "The matter has changed since you opened this page. See what has changed before you decide whether to submit.",
    "form-used":
      "This form has been submitted before and was acted on then. Its content is different this time, so it was not recorded.",
    "wrong-stage": "This matter is now at “{{stage}}”, so “{{action}}” is not possible.",
    "grounds-missing": "Choose at least one statutory ground.",
    "factors-without-ground":
      "The factors of art. 17 are weighed for the third ground only. Choose that ground too, or none of them.",
    "explanation-missing": "Write a reason or a note.",
    "day-too-far": "That date is too far off. Please check the year.",
    "day-in-future":
      "The day it was done cannot be later than today. Enter it once it has been done.",
    "day-before-last-act":
      "The day it was done cannot be before the day of the step before it. Compare it with the history.",
    "day-not-gazetted":
      "The holidays of that year have not been published, so the limit cannot be counted. Enter it as of today and write the real day in the note.",
    "facts-proposed-already": "New facts have been named and wait for another officer.",
    "nothing-added-yet":
      "The reporter has not added anything new, so the term cannot run anew. It can once the reporter adds something.",
    "nothing-to-undo":
      "There is no step to withdraw. What others approved, what is archived and what concerns a reward stays. If something is wrong, ask for a correction.",
    "not-your-act": "Somebody else took this step. Only they can withdraw it.",
    "told-already":
      "A letter has left or the reporter has seen it, so it cannot be withdrawn. If something is wrong, ask for a correction.",
    "correction-waits":
      "One correction waits for a second officer. Ask for the next once it is decided.",
    "no-correction-waits": "No correction waits.",
    "sealed-elsewhere":
      "What is to be put right is sealed from you; the head of the unit that has the matter decides on it.",
    "value-unreadable":
      "The new value cannot be read. Write a day as 2026-11-21, an amount in digits, and grounds by their numbers in the article, such as 3.",
    "recorded-anew":
      "It has been recorded anew since the correction was asked for, so this one no longer applies. Decline it and ask for another.",
    "nothing-corrected": "The new value is the same as what is recorded now.",
    "voted-on-it":
      "The reward committee has voted on these figures, so they cannot be corrected. Talk to the committee first.",
    "day-out-of-order":
      "The new day does not fit the days of the steps before and after it. Compare it with the history.",
    "day-reason-missing": "If it was done before today, say why it is entered only now.",
    "day-document-missing":
      "A time limit depends on this step. If it was done before today, name the document that proves the day, such as a proof of delivery.",
    "limit-passed-by-entry":
      "The limit had already passed when this was entered. A day entered afterwards does not take that away. Enter it as of today.",
    "day-has-passed": "The date cannot be before today.",
    "unit-holds-it":
      "A unit is already handling it and has to send it back before it can be assigned again.",
    "unit-kept-away":
      "This unit has to stay away from the matter, or has no one who can handle it. Assign it to another unit, or leave it to the level above.",
    "no-unit-holds-it": "No unit is handling it, so there is nothing to send back.",
    "extension-asked-already": "An extension has already been requested. The law allows only one.",
    "proposed-already": "It has been proposed and waits for others.",
    "no-extension-asked": "No request for an extension is waiting.",
    "limit-passed": "The time for verification has run out; it cannot be extended any more.",
    "mediation-not-over":
      "The term of mediation has not run out: it cannot end on that ground yet.",
    ...mediationReasons,
    "own-request": "You cannot approve your own request.",
    "not-yet": "The previous step has not been done, so this one is not possible yet.",
    "done-already": "This step has already been recorded.",
    "not-a-ground": "The law does not allow this time to be left out.",
    "paused-already": "The time limit is already paused.",
    "pause-too-late":
      "The limit has passed, and a pause entered now does not take that away. Keep the papers of what was sent in the office's files.",
    "not-paused": "The time limit is not paused.",
    ...pauseWords.reason,
    ...policeWords.reason,
    ...caseWords.reason,
    ...penaltyWords.reason,
    "parties-not-told":
      "The two sides have not been told that mediation ended, so the matter cannot be archived.",
    "findings-missing": "No findings have been recorded yet; the handler has to record them first.",
    "conditions-unmet": "Not all four conditions for opening a case are met.",
    "nothing-collected": "Enter the fines and confiscations, or 0 if there are none.",
    "assessed-already": "The reward has been assessed already.",
    "not-assessed": "The reward has not been assessed, or no reward is due.",
    "not-eligible": "The conditions for a reward are not met.",
    "tie-declared": "You declared a tie and cannot vote.",
    "not-seated": "Three members drawn by lot decide on this reward. It is not your turn.",
    "not-chair": "This is for the chair of the three members.",
    "no-conflict": "This member has declared no conflict, or it was revoked.",
    "scoring-began": "A member has scored already. A recusal can no longer be revoked.",
    "not-revealed": "Not all members have scored yet, or there is nothing for the chair to decide.",
    "voted-already": "You have voted. A vote cannot be changed.",
    "own-findings":
      "You recorded the findings, so somebody else has to decide whether to open a case.",
    "own-hand":
      "You took part in an earlier step of this reward, so somebody else has to take this one.",
    "decided-already": "The reward committee has already decided.",
    "not-decided": "The reward committee has not decided yet.",
    "no-award": "The reward committee decided against a reward, so there is no amount to tell.",
    ...rewardWords.reason,
    ...reviewWords.reason,
    "finance-first":
      "This reward is large enough to be settled together with the finance authority. Please record its opinion first.",
    "finance-not-needed":
      "This award is below the amount that is settled with the finance authority.",
    "not-first":
      "Another report of the same case came earlier, and its reward was not denied. Say whether this one added something important, or repeats it.",
    "grade-missing": "It is eligible: propose a grade.",
    "not-named":
      "The reporter did not give a name, so the report cannot be treated as made under a real name.",
    "notified-already": "The reporter has been told already.",
    "not-notified": "The reporter has not been told that a reward may be claimed.",
    "claimed-already": "The reporter has claimed already.",
    "claim-lapsed": "The time for claiming has passed; the reward counts as given up.",
    "claim-still-possible": "The time for claiming has not passed.",
    "not-sent-back": "Finance has authorised the payment; it has to send that back first.",
    "collection-still-possible": "The day that the reporter was told has not passed.",
    "extension-waits": "The reporter has asked for more time to claim; please answer first.",
    "not-claimed": "The reporter has not claimed yet.",
    "paid-already": "It has been paid already. A reward is paid once.",
    "code-wrong": "The collection code is wrong. Ask the person to check it, and do not pay.",
    "too-many-tries":
      "Too many collection codes were tried, so this one was not checked. Please try again later.",
    "correction-open": "A correction waits to be decided on; the file is closed after that.",
    "reward-open": "The reward is not finished, so the matter cannot be archived.",
  },
  urgent: "urgent",
  ...matterEvents,
};
