export const registration = {
  title: "Calls, letters, visits",
  lead: "Register here for whoever calls, writes or comes to the window. It is then handled as if it had been filed online, and every limit runs from the day it was received.",
  begun: "A {{kind}} has not been registered to its end",
  waits: "A {{kind}} is registered, and its receipt not handed over",
  toReceipt: "Show the receipt and hand it over",
  goOn: "Go on",
  giveUp: "Discard it",
  begin: { complaint: "Register a complaint", report: "Register a report" },
  which:
    "Whoever wants a dispute of their own settled (a refund, damages) makes a complaint; whoever tells of somebody's breach of the law makes a report. Where it is both, register a complaint and answer yes to “also report”.",
  heading: { complaint: "Register a complaint", report: "Register a report" },
  read: "The questions can be read out to a caller: “you” is whoever calls, writes or comes. What a letter does not say may be left out; where something must stand, write “unknown”.",
  silent: {
    complaint:
      "Where a letter does not agree to publication or to delegated mediation, choose no. A telephone number or address that was not given may be left out.",
    report:
      "Without a signature, choose anonymous. Whoever did not give up a reward is answered for with yes. Whoever asks for confidence is entered as confidential: once registered, the name is sealed, and nobody who works on it sees it, nor do you.",
  },
  came: "How it came",
  field: {
    channel: "Way",
    received: "Received on",
    receivedHint: "Of a letter, the day stamped on it. Limits run from that day, not from today.",
  },
  channel: { telephone: "by telephone", letter: "by letter", visit: "in person" },
  enteredOn: "entered on {{day}}",
  fault: {
    channel: "Choose how it came",
    missing: "Enter the day on which it was received",
    "not-a-day": "This is not understood as a day: write it like 2026-03-05",
    "no-such-day": "There is no such day",
    "two-ways": "Which is the month is unclear: put the year first",
    "in-the-future": "It cannot have been received after today",
    "too-long-ago": "This is more than {{days}} days ago: check the year",
  },
  keep: "Save and check",
  kept: "It is saved when you press “Save and check”, and can be gone on with on this computer for 24 hours; once the browser is closed it has to be begun anew.",
  files: {
    title: "The letter itself, and what was brought along",
    lead: "Scan or photograph the letter. It is kept sealed as evidence, and its handler sees it, with any name and address on it: where a reporter asks for confidence, cover those before you scan, and keep the paper locked away.",
    label: "Choose files",
    done: "All uploaded, on to the check",
  },
  check: {
    title: "Check once more before you register",
    lead: {
      complaint:
        "Read the main points out to a caller, to be sure that you heard them right. The day of receipt cannot be changed once it is registered: look at it again.",
      report:
        "Read the main points out to a caller, to be sure that you heard them right, and say: an honest mistake is held against nobody. The day of receipt cannot be changed once it is registered: look at it again.",
    },
    begins: "Limits that begin with it",
    becomes: { complaint: "Complaint", report: "Report" },
    until: "{{clock}}: last day {{day}}.",
    over: "By the day of receipt, a limit is over already",
    overBody: "Register it all the same, and soon. It will stand among what is late.",
    submit: "Register",
    back: "Go back and change",
    files: "Add files",
  },
  receipt: {
    title: "Registered: hand over the receipt",
    telephone: "To a caller, read out the receipt number and the secret, and have them said back.",
    visit: "To a visitor, give it printed.",
    letter: "To whoever wrote, post it with the answer. Without an address it cannot be delivered.",
    once: "The secret stands on this page alone: after the press below, nobody sees it again. Do not copy it or keep it: it shows how the matter goes, and a reward is claimed with it.",
    done: "Handed over, or cannot be delivered",
  },
} as const;
