import type { Shape } from "#app/i18n/shape.ts";
import type { caseWords as zh } from "#app/i18n/zh/desk-case.ts";

/** A case from its opening to its closing: what its forms ask, and how it is shown. */
export const caseWords: Shape<typeof zh> = {
  clock: { "case-closing": "Close the case" },
  action: {
    "case-officers": "Name the officers of the case",
    suspension: "Suspend the investigation",
    termination: "End the investigation",
    execution: "Record that the penalty was carried out",
    "case-closing": "Close the case",
  },
  event: {
    "officers-named": "Officers of the case named",
    "investigation-suspended": "Investigation suspended",
    "investigation-ended": "Investigation ended",
    "penalty-executed": "Penalty carried out",
    "case-closed": "Case closed",
  },
  field: {
    caseNumber: "Case number",
    caseNumberHint: "As on the form by which the case was approved; used in the office alone.",
    officers: "Officers of the case",
    officersHint:
      "At least two, qualified for enforcement. Whoever is named anew takes their place.",
    suspension: "Why it is suspended",
    approvalPaper: "Number of the form of approval",
    executionPaper: "Proof that it was carried out, or number of the court's order that ended it",
    closingPaper: "Number of the form by which the case is closed",
  },
  fault: {
    caseNumber: {
      missing: "Enter the case number.",
      "too-long": "The case number may have at most {{longest}} characters; please check it.",
    },
    officers: { "not-a-choice": "Choose from the people in the list." },
    suspension: { choose: "Choose why it is suspended." },
  },
  reason: {
    "two-officers": "A case has at least two officers (art. 19(2)).",
    "officers-unnamed":
      "Nobody is named to investigate. The head of the unit names at least two (art. 19(2)) before the outcome is recorded.",
    "officer-kept-away":
      "Somebody you chose has to stay away from this matter. Please name somebody else.",
    "case-not-closed":
      "The case has not been closed, so the matter cannot be archived. Once the penalty is carried out, record that, and then have the case closed.",
  },
  panel: {
    title: "Case",
    number: "Case number",
    officers: "Officers of the case",
    noOfficers: "Not named yet",
    decision: "Number of the penalty decision",
    judgment: "Number of the judgment",
    fines: "Fines",
    confiscations: "Confiscated",
  },
};
