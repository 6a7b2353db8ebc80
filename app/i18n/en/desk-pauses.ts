import type { Shape } from "#app/i18n/shape.ts";
import type { pauseWords as zh } from "#app/i18n/zh/desk-pauses.ts";

/** Time that the law leaves out: what its forms ask, what may be wrong, and how it is listed. */
export const pauseWords: Shape<typeof zh> = {
  field: {
    sentTo: "Institution it was sent to",
    sentToHint:
      "For testing, inspection, quarantine, appraisal, verification of instruments and identification, the full name of the institution or right holder. For a hearing, a public notice or an ordered refund leave it empty.",
    sample: "Sample number",
    sampleHint: "Leave it empty where there is no sample.",
    document: "Name and number of the paper it rests on",
    documentHint: "Such as an entrustment, a notice of a hearing or a public notice.",
    awayFrom: "Day it was sent or began",
    awayFromHint:
      "Time is left out from the day after. It may lie in the past: the date on the paper counts.",
    expectedOn: "Day it is due back or ends",
    expectedOnHint:
      "Leave it empty while nobody knows. Once it has passed, the handler is reminded.",
    cameBackOn: "Day it came back or ended",
    cameBackOnHint: "The time limit runs on from the day after. The day of receipt counts.",
    report: "Name and number of the report or paper it rests on",
    reportHint:
      "Such as a test report, an appraisal, an answer to an enquiry, or the form approving that the investigation is taken up again.",
  },
  fault: {
    sentTo: {
      "too-long": "The institution may have at most {{longest}} characters; please check it.",
    },
    sample: {
      "too-long": "The sample number may have at most {{longest}} characters; please check it.",
    },
    document: {
      missing:
        "Enter the name and number of the paper it rests on. Time without a paper cannot be left out.",
      "too-long": "The paper may have at most {{longest}} characters; please check it.",
    },
    awayFrom: { missing: "Enter the day it was sent or began, such as 2026-11-21." },
    cameBackOn: { missing: "Enter the day it came back or ended, such as 2026-11-21." },
    report: {
      missing: "Enter the name and number of the report or paper it rests on.",
      "too-long": "The report may have at most {{longest}} characters; please check it.",
    },
  },
  reason: {
    "institution-missing": "For this reason the institution has to be named.",
    "day-before-receipt":
      "The day cannot be earlier than the receipt of the matter; please check it.",
    "still-paused":
      "The time of this case stands still: it is suspended, or something is away for testing. Resume its time limit first, then record the outcome.",
    "expected-before-sent": "It cannot be due back before it was sent; please check the day.",
  },
  panel: {
    title: "Time left out",
    away: "{{ground}}, at {{institution}}",
    sample: "Sample number: {{sample}}",
    document: "Paper: {{document}}",
    report: "Received: {{report}}",
    running: "since {{from}}",
    ended: "{{from}} to {{until}}",
    days: "{{count}} days left out",
    days_one: "{{count}} day left out",
    expected: "due back or ending on {{day}}",
    overdue: "The day it was due back has passed",
    waiting: "Not back yet",
    suspended: "The investigation is suspended",
  },
};
