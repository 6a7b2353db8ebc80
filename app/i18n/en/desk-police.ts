import type { Shape } from "#app/i18n/shape.ts";
import type { policeWords as zh } from "#app/i18n/zh/desk-police.ts";

/** A suspected crime on its way to the police and back: what its forms ask, and how its way is told. */
export const policeWords: Shape<typeof zh> = {
  clock: {
    "police-reconsideration": "Reconsideration by the police",
    "ask-procurators": "Ask the procurators to supervise",
  },
  action: {
    "police-receipt": "Record that the police signed for it",
    "police-return": "Record that the case came back",
    conviction: "Record the sentence",
  },
  event: {
    "police-received": "Signed for by the police",
    "police-upheld": "The police still open no case",
    "police-returned": "Case came back to the office",
    convicted: "Sentence",
  },
  field: {
    police: "Police authority it goes to",
    transferLetter: "Number of the letter of transfer",
    papers: "Papers that go along",
    papersHint:
      "Letter of transfer, report of the investigation and list of items cannot be missing; where there are no items the list says so.",
    items: "Items and papers",
    actOn: "Day it was done",
    actOnHint:
      "As on the paper or receipt; it may lie in the past. Time limits count from this day.",
    signedBy: "Police unit and person that signed",
    forwardedTo: "Passed on to which police authority",
    forwardedToHint:
      "Leave it empty where those who signed are competent. When the next ones sign, record it again.",
    policeNotice: "Number of the notice",
    challengeTo: "Put before whom",
    reconsideration: "The police that decided, to reconsider",
    procurators: "The procurators, to supervise the filing",
    challengeLetter: "Number of the letter that asks for it",
    handOverPaper: "Name and number of the handing-over paper",
    returnedBy: "Given back by whom",
    fromPolice: "The police",
    fromProcurators: "The procuratorate",
    fromCourt: "The court",
    returnPaper: "Name and number of the paper that came with it",
    court: "Court that passed sentence",
    judgmentNumber: "Case number of the effective judgment",
  },
  fault: {
    police: {
      missing: "Enter the police authority it goes to.",
      "too-long": "The police authority may have at most {{longest}} characters; please check it.",
    },
    paper: {
      missing: "Enter the name and number of the paper.",
      "too-long": "The paper may have at most {{longest}} characters; please check it.",
    },
    papers: { "not-a-choice": "Choose from the papers in the list." },
    items: {
      missing: "List the items and papers, or write that there are none.",
      "too-long":
        "The list may have at most {{longest}} characters; please shorten it and upload the full list to the office's files.",
    },
    actOn: { missing: "Enter the day it was done, such as 2026-11-21." },
    signedBy: {
      missing: "Enter who signed for it.",
      "too-long": "Who signed may have at most {{longest}} characters; please check it.",
    },
    forwardedTo: {
      "too-long": "The police authority may have at most {{longest}} characters; please check it.",
    },
    challengeTo: { choose: "Choose before whom to put it." },
    returnedBy: { choose: "Choose who gave it back." },
    court: {
      missing: "Enter the court that passed sentence.",
      "too-long": "The court may have at most {{longest}} characters; please check it.",
    },
    judgmentNumber: {
      missing: "Enter the case number of the effective judgment.",
      "too-long": "The case number may have at most {{longest}} characters; please check it.",
    },
  },
  reason: {
    "day-before-previous": "The day cannot be earlier than the step before; please check it.",
    "papers-missing":
      "Letter of transfer, report of the investigation and list of items cannot be missing (art. 6).",
    "with-the-police":
      "The police have the case, and no penalty takes their place. Record the outcome once it has come back or they have declined.",
    "police-open": "What was transferred to the police has no result yet, so this cannot be done.",
  },
  panel: {
    title: "Transfer to the police",
    forwarded: "passed on to {{to}}",
    after: { reconsideration: "after reconsideration", procurators: "after supervision" },
    stands: {
      proposed: "Proposed, waiting for a decision",
      refused: "Not approved; with new facts it can be proposed again",
      approved: "Approved, waiting to be sent",
      sent: "Sent, waiting for a signature",
      received: "Signed for, waiting for a decision on filing",
      declined: "The police open no case; the office handles it by law",
      reconsidered: "Reconsideration asked for, waiting for a decision",
      upheld: "Still no case after reconsideration; the office handles it by law",
      supervised: "Supervision asked for, waiting for its result",
      "declined-for-good": "Still no case after supervision; the office handles it by law",
      opened: "The police opened a case; items and papers are to be handed over",
      "handed-over": "Items and papers handed over; with the police",
      returned: "Given back; the office handles it by law",
      convicted: "Effective judgment",
    },
  },
};
