import type { Shape } from "#app/i18n/shape.ts";
import type { receipt as zh } from "#app/i18n/zh/receipt.ts";

export const receipt: Shape<typeof zh> = {
  title: "Received. Please keep your receipt",
  lead: "The secret is shown here only. To follow it up, read our answer or collect a reward you need both.",
  label: "Receipt",
  number: "Receipt number",
  secret: "Secret",
  secretNote:
    "The last character finds copying mistakes. Capitals do not matter; there is no I, L, O or U.",
  registered: "Registered as",
  asOne: { complaint: "one complaint", report: "one report" },
  next: {
    complaint: "Next date of the complaint",
    report: "Next date of the report",
  },
  nextBy: {
    complaint: "accepted or refused by {{day}}",
    report: "verified and decided by {{day}}",
  },
  again: {
    label: "Copy the last four characters of the secret",
    hint: "If they are right, you have really kept it.",
    button: "I have kept it",
    wrong: "These are not the last four characters above. Please copy them once more.",
  },
  keep: {
    title: "How to keep it",
    paper: "Paper is safest.",
    print:
      "Take a screenshot on a phone, or press Ctrl+P on a computer: only the receipt is printed.",
    lost: "If you lose it and gave your name, come with your ID card. If you stayed anonymous it cannot be replaced.",
  },
  afraid: {
    title: "Afraid that your employer finds out?",
    body: "Keep no screenshot on a work phone and use no office printer. When you are done press “Leave quickly” at the top and clear your browser history.",
  },
};
