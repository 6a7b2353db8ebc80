import type { Shape } from "#app/i18n/shape.ts";
import type { receipt as zh } from "#app/i18n/zh/receipt.ts";

export const receipt: Shape<typeof zh> = {
  title: "Received. Please note down your receipt",
  lead: {
    complaint:
      "The secret is shown only here. You need the receipt number and the secret to check progress and read answers.",
    report:
      "The secret is shown only here. You need the receipt number and the secret to check progress, read answers and collect a reward.",
  },
  label: "Receipt",
  number: "Receipt number",
  secret: "Secret",
  secretNote:
    "The last character helps to spot copying mistakes. Capitals do not matter; the letters I, L, O and U are not used.",
  registered: "Registered as",
  asOne: { complaint: "one complaint", report: "one report" },
  next: {
    complaint: "Next date for the complaint",
    report: "Next date for the report",
  },
  nextBy: {
    complaint: "We tell you by {{day}} at the latest whether we accept it",
    report: "We verify it by {{day}} at the latest and decide whether to open a case",
  },
  again: {
    label: "Enter the last four characters of the secret",
    hint: "If they match, you have really noted it down. You may also type the whole secret.",
    button: "I have noted it down",
    wrong: "These do not match the last four characters above. Please check and enter them again.",
  },
  keep: {
    title: "How to keep it",
    paper: "Paper is safest.",
    print:
      "On a phone, take a screenshot; on a computer, print the page: only the receipt is printed.",
    lost: {
      complaint: "If you lose the secret, come to the reception window with your ID card.",
      report:
        "If you lose the secret and gave your name, come to the reception window with your ID card. If you chose confidential you may do so too, but the staff there will then know who you are. If you are anonymous, it cannot be replaced.",
    },
  },
  afraid: {
    title: "Worried that your employer may find out?",
    body: "Do not keep a screenshot on a work phone or use an office printer. When you have finished, press “Leave quickly” at the top right, then clear your browser history.",
  },
};
