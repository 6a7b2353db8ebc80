import type { Shape } from "#app/i18n/shape.ts";
import type { penaltyWords as zh } from "#app/i18n/zh/desk-penalty.ts";

/** The decision of a case: what is asked of it, how another confirms it, and how its sums are read back. */
export const penaltyWords: Shape<typeof zh> = {
  action: {
    "case-confirmation": "Check and confirm the case",
    "case-entry": "Enter the case again",
    "case-alteration": "Enter a change of the penalty",
    collection: "Enter what was collected",
  },
  event: {
    "case-entered": "Case entered again",
    "case-confirmed": "Case checked and confirmed",
    "case-returned": "Case returned to be entered again",
    "case-change-entered": "Change of the case entered",
    "case-changed": "Case updated through another report",
  },
  confirm: {
    outcome:
      "Enter it as the decision says. Somebody else then compares it with the decision and confirms it; only then can the reward be assessed, and it is worked out from the confirmed sums.",
    "case-confirmation":
      "Compare every line with the decision or judgment. If all agree, confirm. If any line differs, return it and say where.",
    "case-alteration":
      "Where a review, a court or the office itself annulled or changed the penalty, enter the sums that are left; 0 for all if nothing is left. Once somebody else has confirmed it, it holds for every report of the case.",
    collection:
      "Enter what came in and when, as the voucher says, one payment at a time. It counts once somebody else has confirmed it.",
    "case-entry":
      "Enter the case again from the start. What was entered before, and why it was returned, stays in the record.",
  },
  field: {
    decisionNumber: "Decision number",
    decidedOn: "Date of the decision",
    punished: "Who was penalised",
    punishedHint: "As named at the head of the decision.",
    penalties: "Kinds of penalty",
    penaltiesHint: "Tick every kind the decision imposes (Administrative Penalty Law, art. 9).",
    warned: "Warning",
    criticised: "Public criticism",
    fined: "Fine",
    gainsConfiscated: "Confiscation of unlawful gains",
    goodsConfiscated: "Confiscation of unlawful goods",
    licenceSuspended: "Licence withheld for a time",
    gradeLowered: "Grade of qualification lowered",
    licenceRevoked: "Licence revoked",
    activityRestricted: "Production or business restricted",
    businessSuspended: "Production or business suspended",
    closed: "Ordered to close",
    barred: "Barred from the trade",
    detained: "Administrative detention",
    fines: "Fines (yuan)",
    finesPaper: "Document for the fines",
    finesPaperHint: "Leave empty if it is the decision itself.",
    gains: "Confiscated gains (yuan)",
    gainsPaper: "Document for the gains",
    gainsPaperHint: "Leave empty if it is the decision itself.",
    goods: "Value of confiscated goods (yuan)",
    goodsPaper: "Document for the value of the goods",
    goodsPaperHint:
      "Such as the number of the appraisal. Leave empty if it is the decision itself.",
    baseNote: "What was deducted from the gains",
    baseNoteHint:
      "If costs or taxes were deducted under the Measures on Determining Unlawful Gains, say which and how much. Leave empty if nothing was deducted.",
    alteredIn: "Changed by",
    alteredByReview: "Administrative review",
    alteredByCourt: "A court",
    alteredByCorrection: "The office itself, putting the decision or its entry right",
    alteredBy: "Name of the authority or court",
    alteredPaper: "Number of its decision or judgment",
    alteredOn: "Date of it",
    alteredNote: "What was changed",
    alteredNoteHint: "Say which penalties were upheld, changed or annulled.",
    cameIn: "Sum collected (CNY)",
    cameOn: "Collected on",
    voucher: "Number of the voucher",
    cameNote: "Note",
    cameNoteHint: "Where more came in altogether than was decided, such as a surcharge, say why.",
    caseAnswer: "Result of the check",
    caseConfirmed: "It agrees with the decision: confirm",
    caseReturned: "It differs: return it",
    caseReason: "What differs (needed when you return it)",
  },
  fault: {
    decidedOn: {
      missing: "Enter the date of the decision, such as 2026-11-21.",
      future: "The date of the decision cannot be after today.",
    },
    punished: {
      missing: "Enter who was penalised.",
      "too-long": "This may have at most {{longest}} characters; please check it.",
    },
    penalties: {
      choose: "Tick the kinds of penalty.",
      "not-a-choice": "Tick from the kinds of penalty listed.",
    },
    finesPaper: { "too-long": "The document's name can have at most {{longest}} characters." },
    gains: {
      missing: "Enter the confiscated gains in yuan, or 0 if there are none.",
      "not-an-amount":
        "Enter the confiscated gains as a number only, such as 1286.40, or 0 if there are none.",
      "two-numbers": "Enter one number for the confiscated gains, such as 1286.40.",
      "too-much":
        "The confiscated gains are too large. Check the decimal point and the number of digits.",
    },
    gainsPaper: { "too-long": "The document's name can have at most {{longest}} characters." },
    goods: {
      missing: "Enter the value of the confiscated goods in yuan, or 0 if there are none.",
      "not-an-amount":
        "Enter the value of the goods as a number only, such as 1286.40, or 0 if there are none.",
      "two-numbers": "Enter one number for the value of the goods, such as 1286.40.",
      "too-much":
        "The value of the goods is too large. Check the decimal point and the number of digits.",
    },
    goodsPaper: { "too-long": "The document's name can have at most {{longest}} characters." },
    baseNote: { "too-long": "This can have at most {{longest}} characters. Shorten it." },
    alteredIn: { choose: "Choose who changed it." },
    alteredBy: {
      missing: "Enter the name of the authority or court.",
      "too-long": "The name can have at most {{longest}} characters. Check it.",
    },
    alteredPaper: {
      missing: "Enter the number of the decision or judgment.",
      "too-long": "The number can have at most {{longest}} characters. Check it.",
    },
    alteredOn: {
      missing: "Enter the date of the document, such as 2026-11-21.",
      future: "The date of the document cannot be later than today.",
    },
    alteredNote: {
      missing: "Say what was changed.",
      "too-long": "This can have at most {{longest}} characters. Shorten it.",
    },
    cameIn: {
      missing: "Enter the sum collected (CNY).",
      "not-an-amount": "Enter the sum collected in digits, such as 1286.40.",
      "two-numbers": "Enter one number for the sum collected, such as 1286.40.",
      "too-much": "The sum collected is too large. Check the decimal point and the digits.",
    },
    cameOn: {
      missing: "Enter the day on which it came in, such as 2026-11-21.",
      future: "The day on which it came in cannot be later than today.",
    },
    voucher: {
      missing: "Enter the number of the voucher.",
      "too-long": "The number can have at most {{longest}} characters. Check it.",
    },
    cameNote: { "too-long": "The note can have at most {{longest}} characters. Shorten it." },
    caseAnswer: { choose: "Choose the result of the check." },
    caseReason: { "too-long": "This can have at most {{longest}} characters. Shorten it." },
  },
  reason: {
    "kinds-unlike-sums":
      "The kinds of penalty and the sums do not match. Where a fine, confiscated gains or confiscated goods are ticked, enter the sum; where they are not, enter 0.",
    "no-entry-waits": "Nothing entered of the case is waiting to be checked.",
    "entry-waits": "What was entered of the case is waiting for somebody else to check it.",
    "no-entry-returned": "The case has not been returned, so it need not be entered again.",
    "nothing-altered":
      "The sums are those that stand now, so nothing was changed. A penalty that was upheld need not be entered.",
    "nothing-came-in": "The sum collected cannot be 0.",
    "more-than-decided": "More came in altogether than was decided. Say why in the note.",
    "own-entry": "You entered this yourself. Somebody else has to check and confirm it.",
    "case-unconfirmed":
      "Nobody else has checked and confirmed the case yet. The reward can be assessed after that.",
  },
  panel: {
    decidedOn: "Date of the decision",
    punished: "Penalised",
    penalties: "Kinds of penalty",
    gains: "Confiscated gains",
    goods: "Confiscated goods",
    total: "Fines and confiscations",
    sumsTogether: "fines and confiscations {{sum}}",
    paper: "By {{paper}}",
    baseNote: "Deducted from the gains",
    entered: "The case as entered",
    sum: { fines: "Fines", gains: "Confiscated gains", goods: "Confiscated goods" },
    entry: "Checked",
    waits: "Entered by {{name}}; waiting for somebody else to check it",
    mayConfirm: "Who can check it: {{names}}",
    returned: "Returned by {{name}}: {{reason}}",
    confirmed: "Entered by {{maker}}, checked and confirmed by {{confirmer}}",
    asBefore: "As recorded before",
    court: "Court",
    readBack: "Read the sums once more",
    readBackLater:
      "Once the sums are entered, press the button that shows letters and limits first: they are shown here in capitals, so that a wrong digit stands out.",
    capitals: "In capitals: {{capitals}}",
  },
};
