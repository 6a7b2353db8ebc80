import { filingFaults } from "#app/i18n/en/filing-faults.ts";
import type { Shape } from "#app/i18n/shape.ts";
import type { filingQuestions as zh } from "#app/i18n/zh/filing-questions.ts";

/** What is asked of a reporter, step by step: questions, hints, choices, and what may be wrong with an answer. */
export const filingQuestions: Shape<typeof zh> = {
  question: {
    productType: "Type of product",
    productName: "Product name",
    licence: "Approval, registration or filing number",
    batch: "Batch number",
    place: "Where it was bought, or where it happened",
    platform: "Name of the online platform",
    respondent: { complaint: "Name of the seller", report: "Name of the company or person" },
    respondentAddress: "Their address",
    keepAway: "Should anyone in this office be kept away from this",
    keepUnits: "Units to be kept away",
    keepOfficials: "People to be kept away",
    happenedOn: "Date it happened",
    ongoing: "Is it still going on",
    paid: "Amount paid",
    story: "What happened",
    alsoReport: "Do you also want to report a breach of the law",
    forSeller: "What the seller may be told in mediation",
    filesForMediation: "Are your photos and files needed for the mediation",
    reportConfidential: "In the report, should your name be kept from the staff on the case",
    claims: "What you are asking for",
    claimAmount: "Amount you are asking for",
    consentPublication: "Do you agree to the complaint being published",
    consentDelegation: "Do you agree to mediation by the consumer association",
    stance: "How you want to report",
    name: "Name",
    phone: "Phone",
    address: "Postal address",
    email: "Email",
    insider: "Are you an insider of this company or body",
    wantsReward: "Do you want to apply for a reward if it proves true",
  },
  optional: "{{label}} (optional)",
  hint: {
    productName: "Copy it from the packaging. If you do not know it, write “unknown”.",
    licence:
      "Copy it from the packaging; if you cannot read it, write “unreadable”. Copy it even if it looks false: a false number is a lead.",
    batch: "Usually printed at the edge of the packaging.",
    platform: "Chat groups and live streams belong here too.",
    respondent:
      "For online purchases, give the shop or the host. If you do not know, write “unknown”.",
    respondentAddress: "Street and number, if you can.",
    keepAway:
      "For example a friend or relative of theirs, or somebody who has taken favours from them. The people and units you name will not see this matter: not in lists, counts or e-mails. The level above handles it instead. If you are not sure, leave this unanswered.",
    keepUnits:
      "Nobody in a unit you tick will see it. The top level cannot be ticked: to report the leaders of this office, contact the authority above or the discipline inspection authority.",
    keepOfficials:
      "One person per line: name and unit, as far as you know. If a name does not exactly match anyone here, the level above first finds out who is meant; until then nobody below sees the matter.",
    happenedOn:
      "A day, a month, a year or a span will do: 5 March 2026, March 2026, 2025 to 2026. If you do not know, write “don’t know” or leave it empty.",
    paid: "In yuan, such as 268 or 268.50.",
    story:
      "In order of time: what you bought, what you saw, what they said and did. At most {{longest}} characters; anything longer is kept so that you can shorten it.",
    alsoReport: "If yes, we register one complaint and one report, both counted as received today.",
    forSeller:
      "The seller will see this, and whoever mediates reads only this. Say what you bought, what is wrong and what you are asking for. “What happened” is for those who verify the report, so describe the breach there. At most {{longest}} characters.",
    filesForMediation:
      "If yes, those who handle the complaint also see everything you upload later; if no, only those who verify the report do. The seller is given none of it.",
    reportConfidential:
      "If yes, those who verify the report do not see your name. Mediation takes both sides: those who handle the complaint still have to reach you and can open your name and phone, which is recorded each time; and the seller learns who complains. If the seller must not know of you, report only and do not complain.",
    claims:
      "You can choose several. If you choose “Other”, say what under “What happened”; if you also report a breach, say it under “What the seller may be told in mediation”.",
    claimAmount: "In yuan.",
    consentPublication: "Only the seller and the problem are published, never who you are.",
    consentDelegation: "Only if both sides agree.",
    stance:
      "All three are verified with the same care. If you stay anonymous, you use your receipt number and secret to read answers and collect rewards.",
    name: "Kept sealed.",
    phone: "Used only when we need to check something with you.",
    address: "For sending you letters.",
    email:
      "When there is news you get an e-mail that says nothing about the matter. Do not use a work address.",
    insider:
      "This includes people who left within the past year, business partners and temporary staff. Lists in the office do not show it. If you would rather not say, the report is verified all the same; the reward is then not that of an insider.",
    wantsReward: "It is assessed only after the report has proved true and the case is closed.",
    story_insider:
      "Write only what is necessary. A detail that only you know may show who you are.",
  },
  option: {
    productType: {
      drug: "Medicine",
      device: "Medical device",
      cosmetic: "Cosmetic",
      unsure: "Not sure",
    },
    place: {
      store: "Pharmacy or shop",
      online: "Online",
      hospital: "Hospital or clinic",
      person: "From another person, door-to-door sales, a lecture or a trial shop",
      firm: "Manufacturer or wholesaler",
      unknown: "Hard to say",
    },
    ongoing: { yes: "It is still going on", no: "It has stopped", unknown: "I do not know" },
    alsoReport: { yes: "Yes, I also report it", no: "No, only settle the dispute" },
    claims: {
      repair: "Repair",
      redo: "Redo",
      replace: "Replacement",
      return: "Return",
      refund: "Refund",
      compensate: "Compensation",
      other: "Other",
    },
    filesForMediation: {
      yes: "Yes, such as a sales slip or photos of the product",
      no: "No, they are evidence for the report only",
    },
    reportConfidential: { yes: "Yes, confidential", no: "No, under my name" },
    consentPublication: { yes: "I agree", no: "I do not agree" },
    consentDelegation: { yes: "I agree", no: "I do not agree" },
    stance: {
      named: "Named: I give my name and you may contact me",
      confidential: "Confidential: I give my name, but the staff on the case do not see it",
      anonymous: "Anonymous: I do not give my name",
    },
    insider: { yes: "Yes", no: "No", unsaid: "I would rather not say" },
    keepAway: { yes: "Yes", no: "No" },
    wantsReward: { yes: "Yes", no: "No" },
  },
  fault: filingFaults,
};
