import type { Shape } from "#app/i18n/shape.ts";
import type { batch as zh } from "#app/i18n/zh/batch.ts";

export const batch: Shape<typeof zh> = {
  title: "Batch payment",
  link: "Batch payment",
  lead: "Transfers that are authorised and whose account is checked can go to the bank together, in one file. Whoever authorised or checked them makes the batch; a third person records what the bank did. What is in a batch can no longer be paid or sent back one by one.",
  item: "Batch {{code}}",
  back: "Back to batch payment",
  noneReady:
    "No transfer can go into a batch. It has to be authorised and its account checked, one of them by you; whoever is to record the payment makes no batch of it.",
  gather: "Make a batch",
  choose: "What this batch pays",
  chooseHint:
    "At most {{most}} in a batch. A payee who is still cooling off, or who was changed, cannot be in it.",
  line: "{{number}}, {{sum}}",
  gatherButton: "Make the batch",
  made: "Batches",
  noneMade: "No batch yet.",
  code: "Batch",
  madeOn: "Made on",
  madeBy: "Made by",
  standing: "Standing",
  count: "Payments",
  waits: "{{count}} with the bank",
  over: "All done",
  withdrawn: "Withdrawn",
  summary: "Made by {{by}} on {{day}}: {{count}} payments, {{sum}} in all.",
  withdrawnBy: "Withdrawn by {{by}} on {{day}}: {{reason}}",
  file: "The file for the bank",
  fileHint:
    "It holds names and account numbers. Every download is recorded for every reward in it, and the reporters see it on their pages. Give it to the bank alone, keep no copy, and delete it afterwards.",
  fileLink: "Download the payment file (CSV)",
  items: "In this batch",
  place: "No.",
  became: {
    waiting: "With the bank",
    paid: "Paid",
    "sent-back": "Sent back to be authorised",
    returned: "Returned by the bank",
  },
  withdraw: "Withdraw the batch",
  withdrawHint:
    "Only if the file never went to the bank, or the bank has confirmed that it paid nothing of it. Its payments then wait again, to be paid one by one or in another batch.",
  withdrawReason: "Why it is withdrawn",
  withdrawReasonHint: "No name, no account number.",
  withdrawButton: "Withdraw the batch",
  column: {
    reference: "Reference",
    holder: "Account holder",
    bank: "Bank",
    account: "Account number",
    sum: "Sum (yuan)",
  },
  shape: {
    title: "How the payment file looks",
    encoding:
      "CSV in UTF-8. The first row names the columns, in Chinese; one row for each account.",
    reference:
      "Written by the system, such as 7K3QM2T9-001; where several share a reward, the number of the sharer follows. The bank gives it back unchanged.",
    holder: "As the reporter named it.",
    bank: "As the reporter named it.",
    account: "Digits alone.",
    sum: "Two decimals, no separators.",
    care: "The file holds no number of a matter, nor that the money is a reward. Do not open it in a spreadsheet and save it again: long account numbers lose their last digits.",
  },
  inBatch: "In batch {{code}}, waiting for what the bank did",
  reason: {
    "batch-empty": "Choose at least one payment.",
    "batch-too-many": "These are too many for one batch. Make several.",
    "batch-changed":
      "One of those you chose cannot go into a batch now: it may have been paid, sent back or put into another batch, its payee may have changed, or you neither authorised nor checked it. Open this page again and choose anew.",
    "batch-withdrawn": "This batch was withdrawn already.",
    "batch-answered": "What the bank did has been recorded; the batch can no longer be withdrawn.",
    "reason-missing": "Say why the batch is withdrawn.",
    "form-used": "This page was used once already; please open it again.",
  },
};
