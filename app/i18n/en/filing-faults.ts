import type { Shape } from "#app/i18n/shape.ts";
import type { filingFaults as zh } from "#app/i18n/zh/filing-faults.ts";

/** What is wrong with an answer to a question of the form, a whole sentence for each. */
export const filingFaults: Shape<typeof zh> = {
  other: "Please check this answer",
  productType: {
    missing: "Choose the type of product",
    "not-a-choice": "Choose the type of product from the list",
  },
  productName: {
    missing: "Enter the product name; if you do not know it, write “unknown”",
    "too-long": "The product name may have at most {{longest}} characters; please shorten it",
  },
  licence: {
    "too-long":
      "The approval, registration or filing number may have at most {{longest}} characters; please shorten it",
  },
  batch: {
    "too-long": "The batch number may have at most {{longest}} characters; please shorten it",
  },
  place: {
    missing: "Choose where it was bought or where it happened",
    "not-a-choice": "Choose from the list where it was bought or where it happened",
  },
  platform: {
    "too-long":
      "The name of the platform may have at most {{longest}} characters; please shorten it",
  },
  respondent: {
    missing: {
      complaint: "Enter the name of the seller; if you do not know it, write “unknown”",
      report:
        "Enter the name of the company or person you are reporting; if you do not know it, write “unknown”",
    },
    "too-long": "Their name may have at most {{longest}} characters; please shorten it",
  },
  respondentAddress: {
    "too-long": "Their address may have at most {{longest}} characters; please shorten it",
  },
  keepAway: { "not-a-choice": "Choose whether anyone in this office should be kept away" },
  keepUnits: { "not-a-choice": "Choose the units to be kept away from the list" },
  keepOfficials: {
    missing: "Choose a unit to keep away, or name a person",
    "too-long":
      "The list of people to keep away may have at most {{longest}} characters; names and units are enough",
  },
  story: {
    missing: "Describe what happened",
    "too-long":
      "What happened may have at most {{longest}} characters; everything you wrote is still here, please shorten it",
  },
  ongoing: {
    missing: "Choose whether it is still going on",
    "not-a-choice": "Choose from the list whether it is still going on",
  },
  alsoReport: {
    missing: "Choose whether you also want to report a breach of the law",
    "not-a-choice": "Choose from the list whether you also want to report a breach of the law",
  },
  forSeller: {
    missing: "Enter what the seller may be told in mediation",
    "too-long":
      "What the seller is told may have at most {{longest}} characters; everything you wrote is still here, please shorten it",
  },
  filesForMediation: {
    missing: "Choose whether your files are needed for the mediation",
    "not-a-choice": "Choose one of the answers to whether your files are needed for the mediation",
  },
  reportConfidential: {
    missing: "Choose whether your name in the report is kept from the staff on the case",
    "not-a-choice":
      "Choose one of the answers to whether your name in the report is kept from the staff",
  },
  claims: {
    missing: "Choose at least one thing you are asking for",
    "not-a-choice": "Choose what you are asking for from the list",
  },
  consentPublication: {
    missing: "Choose whether you agree to the complaint being published",
    "not-a-choice": "Choose from the list whether you agree to the complaint being published",
  },
  consentDelegation: {
    missing: "Choose whether you agree to mediation by the consumer association",
    "not-a-choice":
      "Choose from the list whether you agree to mediation by the consumer association",
  },
  stance: {
    missing: "Choose how you want to report",
    "not-a-choice": "Choose from the list how you want to report",
  },
  name: {
    missing: "Enter your name",
    "too-long": "Your name may have at most {{longest}} characters; please check it",
  },
  phone: {
    missing: "Enter a phone number",
    "too-long": "The phone number may have at most {{longest}} characters; please check it",
  },
  address: {
    missing: "Enter your postal address, so that we can send you letters",
    "too-long": "Your postal address may have at most {{longest}} characters; please shorten it",
  },
  email: {
    missing: "Enter a complete e-mail address, such as zhen@example.com",
    "too-long": "The e-mail address may have at most {{longest}} characters; please check it",
  },
  insider: {
    missing: "Choose whether you are an insider of this company or body",
    "not-a-choice": "Choose from the list whether you are an insider of this company or body",
  },
  wantsReward: {
    missing: "Choose whether you want to apply for a reward",
    "not-a-choice": "Choose from the list whether you want to apply for a reward",
  },
};
