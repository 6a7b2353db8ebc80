import type { Shape } from "#app/i18n/shape.ts";
import type { filingQuestions as zh } from "#app/i18n/zh/filing-questions.ts";

/** What is asked of a reporter, step by step: questions, hints, choices, and what may be wrong with an answer. */
export const filingQuestions: Shape<typeof zh> = {
  question: {
    productType: "Kind of product",
    productName: "Product name",
    licence: "Approval, registration or filing number",
    batch: "Batch number",
    place: "Where it was bought, or where it happens",
    platform: "On which platform",
    respondent: { complaint: "Name of the seller", report: "Name of the firm or person" },
    respondentAddress: "Address",
    keepAway: "Is there anybody in this office who should not know of this",
    keepUnits: "Units that should not know",
    keepOfficials: "Officials who should not know",
    happenedOn: "When",
    ongoing: "Is it still going on",
    paid: "What did you pay",
    story: "What happened",
    alsoReport: "Do you also report a breach of law",
    forSeller: "What the seller is told in mediation",
    claims: "You ask for",
    claimAmount: "Amount asked for",
    consentPublication: "May the complaint be published",
    consentDelegation: "May the consumer association mediate",
    stance: "How to give your name",
    name: "Name",
    phone: "Phone",
    address: "Postal address",
    email: "Email",
    insider: "Do you work there, or have inside knowledge",
    wantsReward: "If it proves true, do you want a reward",
  },
  optional: "{{label}} (optional)",
  hint: {
    productName: "As printed. If you do not know it, write “unknown”.",
    licence:
      "As printed; if you cannot read it write “unreadable”. Copy it even if it looks false: a false number is a lead.",
    batch: "Usually printed at the edge of the packaging.",
    platform: "Chat groups and live streams count too.",
    respondent: "Online: the shop or the host. If you do not know, write “unknown”.",
    respondentAddress: "Street and number if you can.",
    keepAway:
      "A relative or friend of theirs, say, or somebody who takes their favours. Whoever you name never sees this: not in a list, a number or a mail. The level above takes it over. Leave it open if you are not sure.",
    keepUnits:
      "Nobody in a unit you tick will see it. The top of the office cannot be ticked: about its leaders, turn to the authority above or to the discipline inspection.",
    keepOfficials:
      "One a line: name and unit, as you know them. Where a name is not exactly that of somebody here, the level above first finds out who is meant; until then nobody below sees it.",
    happenedOn:
      "A day, a month, a year or a span will do: 5 March 2026, March 2026, 2025 to 2026. If you do not know, write “don’t know” or leave it out.",
    paid: "In yuan, such as 268 or 268.50.",
    story:
      "In order of time: what you bought, what you saw, what they said and did. At most {{longest}} characters; nothing is cut off.",
    alsoReport: "If yes, we register one complaint and one report; the limits of both begin today.",
    forSeller:
      "The seller reads this. Say only what you bought, what is wrong and what you ask for. What you wrote above stays with us; tell of the breach there. At most {{longest}} characters.",
    claimAmount: "In yuan.",
    consentPublication: "Only the seller and the problem are published, never who you are.",
    consentDelegation: "Only if both sides agree.",
    stance:
      "All three are verified with the same care. Anonymous people get answers and rewards with their receipt and secret.",
    name: "It is kept sealed.",
    phone: "Used only to check something with you.",
    address: "For sending letters.",
    email: "You get a mail without any content when there is news. Do not use a work address.",
    insider:
      "This includes those who left within a year, business contacts and temporary staff. No list at the office shows it.",
    wantsReward: "It is examined only if the report proves true and the case is closed.",
    story_insider:
      "Write only the facts that are needed. A detail that only you can know may tell who you are.",
  },
  option: {
    productType: {
      drug: "Medicine",
      device: "Medical device",
      cosmetic: "Cosmetic",
      unsure: "I cannot tell",
    },
    place: {
      store: "Pharmacy or shop",
      online: "Online",
      hospital: "Hospital or clinic",
      person: "From a person, a door-to-door sale, a lecture or a trial shop",
      firm: "Manufacturer or wholesaler",
      unknown: "Hard to say",
    },
    ongoing: { yes: "It still goes on", no: "It has stopped", unknown: "I do not know" },
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
    consentPublication: { yes: "Yes", no: "No" },
    consentDelegation: { yes: "Yes", no: "No" },
    stance: {
      named: "Named: I give my name and may be contacted",
      confidential: "Confidential: I give my name, but not to those who work on the case",
      anonymous: "Anonymous: I give no name",
    },
    insider: { yes: "Yes", no: "No" },
    keepAway: { yes: "Yes", no: "No" },
    wantsReward: { yes: "Yes", no: "No" },
  },
  fault: {
    missing: "Please fill in: {{question}}",
    "too-long":
      "Too long: {{question}}, at most {{longest}} characters. All you wrote is still here; please shorten it",
    "not-a-choice": "Please choose one of the answers: {{question}}",
  },
};
