import { files } from "#app/i18n/en/files.ts";
import { filingQuestions } from "#app/i18n/en/filing-questions.ts";
import type { Shape } from "#app/i18n/shape.ts";
import type { filing as zh } from "#app/i18n/zh/filing.ts";

export const filing: Shape<typeof zh> = {
  neutral: "Form",
  kind: { complaint: "Complaint", report: "Report" },
  where: "{{kind}}, step {{step}} of {{steps}}",
  before: {
    title: { complaint: "Before you complain", report: "Before you report" },
    lead: {
      complaint: "It takes about five minutes. Please read these points first.",
      report:
        "It takes about five minutes, and you do not have to give your name. Please read these points first.",
    },
    for: {
      complaint:
        "A complaint asks us to settle a dispute between you and a seller: a refund, an exchange or compensation. You must have bought or used the product for yourself, been harmed, and known of it for less than three years.",
      report:
        "A report tells us that somebody may be breaking the law. We verify it and decide whether to open a case. Say who, where, when and how.",
    },
    days: {
      complaint: "Within {{count}} working days we tell you whether we accept it",
      report: "Within {{count}} working days we verify it and decide whether to open a case",
    },
    need: {
      title: "It helps to have ready",
      product:
        "The product or its packaging, so that you can copy the name, approval number and batch number",
      proof: "Payment screenshots, receipts, chat messages, photos",
      unknown:
        "You can submit without them. Write “unknown” for what you do not know and “unreadable” for what you cannot read",
    },
    truth:
      "Please write what you know to be true. Making up facts is against the law; an honest mistake is not.",
    identity: {
      complaint:
        "The rules require complainants to give their real name, phone and address. These are kept sealed and used for this complaint only: its handler opens them to reach you for the mediation, each time is recorded, and you can see it with your receipt.",
      report:
        "You can report anonymously. If you give your name, the staff on the case see at most the first character of it; if you choose confidential, they see nothing of it.",
    },
    danger: "If a life is in danger, call 120 first. If a crime is in progress, call 110.",
    start: "Start",
    resume: "You have an unfinished one: continue with it",
    anew: "Start again",
    notMine: "I did not write it: delete it",
    shared: "This is not my own device (an internet café, work, somebody else's phone or computer)",
    sharedSays:
      "If you tick this, what you write is deleted when the browser is closed or after an hour without anything being done, and the home page does not mention it.",
    anewForgets: "If you start again, the unfinished one will be deleted.",
    receipt: {
      title: "You have not noted down your last receipt",
      link: "See the receipt and note its number and secret",
    },
  },
  step: {
    product: "What product is it?",
    seller: { complaint: "Who is the dispute with?", report: "Who are you reporting?" },
    facts: "What happened?",
    claim: "What you are asking for",
    you: { complaint: "Your contact details", report: "Whether to give your name" },
    files: "Do you have photos or files?",
    check: "Check before you submit",
  },
  files,
  check: {
    both: {
      title: "This will be registered as two matters",
      body: "You want to settle a dispute and you are also reporting a breach of the law. We register one complaint and one report, both counted as received today.",
    },
    anonymous: "no name given",
    files: "{{count}} files",
    files_one: "{{count}} file",
    noFiles: "none",
    oddLicence:
      "{{number}} (this is not a usual format; a digit may be missing or too many, please compare it with the package. If that is what the package says, leave it)",
    nothing: "not filled in",
    truthful:
      "This is the truth as far as I know. Making up facts is against the law; an honest mistake is not.",
    truthfulMissing: "Please tick the box to confirm that this is the truth as far as you know",
    submit: "Submit",
  },
  saved: {
    own: "Continue and Back both save this page. You can continue it on this device within 24 hours. If others use it too, submit or delete them on the home page before you leave.",
    shared:
      "Continue and Back both save this page. It is deleted when the browser is closed or after an hour without anything being done.",
  },
  forSeller: {
    title: "What the seller will be told in mediation",
    not: "The seller is told only this, including your name. Your phone, your address, your files, what you report and how it is handled are not passed on. (Measures on Complaints and Reports, art. 37)",
  },
  realName: {
    title: "Insiders must give their real name to receive the higher reward",
    chosen: "You chose to stay anonymous, so the insiders’ reward is not available",
    body: "Employees of medicine or device companies are rewarded under the insiders’ rule only if they report under their real name. “Confidential” counts as a real name: it is kept sealed and the staff on the case do not see it. You can stay anonymous and still collect the ordinary reward with your receipt number and secret. Basis: {{cite}}.",
    change: "Change to confidential or named",
    more: "How a reward comes about (opens in a new window)",
  },
  ...filingQuestions,
};
