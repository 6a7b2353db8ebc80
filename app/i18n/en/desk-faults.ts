import { caseWords } from "#app/i18n/en/desk-case.ts";
import { pauseWords } from "#app/i18n/en/desk-pauses.ts";
import { penaltyWords } from "#app/i18n/en/desk-penalty.ts";
import { policeWords } from "#app/i18n/en/desk-police.ts";
import { rewardWords } from "#app/i18n/en/desk-reward.ts";
import { mediationFaults } from "#app/i18n/en/mediation-desk.ts";
import { reviewWords } from "#app/i18n/en/review.ts";
import type { Shape } from "#app/i18n/shape.ts";
import type { deskFaults as zh } from "#app/i18n/zh/desk-faults.ts";

/** What is wrong with a field of a desk form, a whole sentence for each. */
export const deskFaults: Shape<typeof zh> = {
  other: "Please check this field.",
  grounds: {
    choose: "Choose at least one statutory ground.",
    "not-a-choice": "Choose from the statutory grounds listed.",
  },
  factors: { "not-a-choice": "Choose from the factors listed." },
  ground: { choose: "Choose the statutory case." },
  explanation: {
    missing: "Give the reasons; they are stated in the letter.",
    "too-long": "The reasons may have at most {{longest}} characters; please shorten them.",
  },
  reason: {
    missing: "Give a reason.",
    "too-long": "The reason may have at most {{longest}} characters; please shorten it.",
  },
  tie: {
    missing: "Say what your tie is and to whom.",
    "too-long": "The tie may be described in at most {{longest}} characters; please shorten it.",
  },
  ...mediationFaults,
  terms: {
    missing: "Write down what the two sides agreed.",
    "too-long": "The agreement may have at most {{longest}} characters; please shorten it.",
  },
  until: { missing: "Enter the day by which it must be provided, such as 2026-11-21." },
  unitId: { choose: "Choose the unit to assign it to." },
  to: {
    missing: "Enter the authority to refer it to.",
    "too-long":
      "The name of the authority may have at most {{longest}} characters; please shorten it.",
  },
  ...rewardWords.fault,
  ...reviewWords.fault,
  record: {
    missing: "Write down what was done.",
    "too-long": "The note may have at most {{longest}} characters; please shorten it.",
  },
  supplement: { choose: "Choose which supplement it is." },
  factsAnswer: { choose: "Choose whether these are new facts." },
  subject: { choose: "Choose what to correct." },
  corrected: {
    missing: "Write the new value.",
    "too-long": "The new value can have at most {{longest}} characters. Shorten it.",
  },
  correctionAnswer: { choose: "Choose whether it is to be corrected." },
  enteredLate: { "too-long": "The reason can have at most {{longest}} characters. Shorten it." },
  provedBy: { "too-long": "The document's name can have at most {{longest}} characters." },
  pauseGround: { choose: "Choose the reason why the time is not counted." },
  ...pauseWords.fault,
  ...policeWords.fault,
  ...caseWords.fault,
  ...penaltyWords.fault,
  caseUntil: { missing: "Enter the day to extend it to, such as 2026-11-21." },
  partner: { choose: "Choose the other member of the team." },
  policeAnswer: { choose: "Choose what the police decided." },
  summary: {
    missing: "Write down the findings.",
    "too-long": "The findings may have at most {{longest}} characters; please shorten them.",
  },
  conditions: { "not-a-choice": "Choose from the conditions listed." },
  decisionNumber: {
    missing: "Enter the number of the penalty decision.",
    "too-long":
      "The number of the penalty decision may have at most {{longest}} characters; please check it.",
  },
  fines: {
    missing: "Enter the fines in yuan, or 0 if there are none.",
    "not-an-amount": "Enter the fines as a number only, such as 1286.40, or 0 if there are none.",
    "two-numbers": "Enter one number for the fines, such as 1286.40.",
    "too-much": "The fines are too large. Check the decimal point and the number of digits.",
  },
  scope: { "not-a-choice": "Choose from the list of what the measures cover." },
  met: { "not-a-choice": "Choose from the reward conditions listed." },
  excluded: { "not-a-choice": "Choose from the reasons listed for not granting a reward." },
  respondent: {
    missing: "Enter the respondent and the product.",
    "too-long":
      "The respondent and the product may have at most {{longest}} characters; please shorten them.",
  },
  insiderMet: { "not-a-choice": "Choose from the conditions for insiders listed." },
  share: { choose: "Say how it stands to other reports of the same case." },
  proposed: { choose: "Choose the grade you propose." },
  note: {
    missing: "Write a note for the reward committee.",
    "too-long":
      "The note for the reward committee may have at most {{longest}} characters; please shorten it.",
  },
};
