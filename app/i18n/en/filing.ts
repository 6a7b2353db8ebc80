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
      complaint: "It takes about five minutes. Please read these few lines first.",
      report:
        "It takes about five minutes, and you need not give a name. Please read these few lines first.",
    },
    for: {
      complaint:
        "A complaint settles a dispute between you and a seller: refund, exchange, compensation. You bought for your own use, were harmed, and have known of it for less than three years.",
      report:
        "A report tells us that somebody breaks the law. We verify it and decide whether to open a case. Say who, where, when and how.",
    },
    days: {
      complaint: "Within {{count}} working days we tell you whether it is accepted",
      report: "Within {{count}} working days we verify it and decide on a case",
    },
    need: {
      title: "Good to have at hand",
      product: "The product or its packaging, to copy the name, licence and batch number",
      proof: "Proof of payment, messages, photographs",
      unknown:
        "You can file without them. Write “unknown” for what you do not know and “unreadable” for what you cannot read",
    },
    truth:
      "Please write what you know to be true. Making things up is against the law; an honest mistake is not.",
    identity: {
      complaint:
        "The law asks complainants for their real name, phone and address. They are sealed and used for this matter only.",
      report:
        "A report may be anonymous. If you give a name it is sealed, and those who work on the case do not see it.",
    },
    danger: "If a life is in danger call 120 first. If a crime is happening now call 110.",
    start: "Start",
    resume: "You have begun one before: carry on",
    anew: "Start again",
    anewForgets: "If you start again, the unfinished one is deleted.",
    receipt: {
      title: "You have not written down your last receipt",
      link: "See the receipt first and keep its number and secret",
    },
  },
  step: {
    product: "What product is it?",
    seller: { complaint: "Who is the dispute with?", report: "Whom do you report?" },
    facts: "What happened?",
    claim: "What do you ask for?",
    you: { complaint: "Who are you?", report: "Do you want to give your name?" },
    files: "Do you have photographs or files?",
    check: "Please check before you send",
  },
  files: {
    hint: "Photographs (JPG, PNG, WebP) or PDF, up to {{megabytes}} MB each, {{count}} at most. If you have none, just continue.",
    scarce: {
      title: "Little room is left: for now only files up to {{megabytes}} MB",
      body: "Make a photograph smaller and upload that. Keep larger files and send what you have; you can add them later with your receipt. Your words are not affected.",
    },
    label: "Choose photographs or files",
    add: "Upload",
    held: "Uploaded",
    none: "Nothing uploaded yet.",
    remove: "Remove",
    size: "{{kilobytes}} KB",
    clean:
      "When you upload a picture the place, time, phone model and serial number that came with it are removed, and the original is not kept. After you send, files are kept under a number, without their names.",
    warning:
      "What we cannot remove: what the picture shows, the author and the changes inside a PDF, and the hidden dots of an office printer. If you fear to be recognised, take a new picture and upload no PDF.",
    removed: "Removed: {{traces}}",
    nothingFound: "Nothing hidden was found",
    untouched:
      "Left as it is. A PDF may hold the name of its author, a firm and times of change; upload a photograph of it if you can.",
    trace: {
      place: "place",
      time: "time",
      device: "phone or camera and its number",
      author: "author",
      software: "software",
      preview: "small picture inside",
      other: "other notes",
    },
    fault: {
      "too-large": "Too large: {{name}}; up to {{megabytes}} MB each. The others are kept.",
      "not-accepted": "We cannot take this kind of file: {{name}}. Use a photograph or a PDF.",
      "too-many": "{{count}} files at most. {{name}} was not kept.",
      empty: "Choose a file first, then press upload; without files press continue.",
      "no-content": "This file is empty: {{name}}. Open it, and choose another.",
      unreadable: "This picture cannot be opened: {{name}}. Choose another or take it again.",
      "too-many-pixels":
        "This picture has too many pixels: {{name}}. Cut out a part of it or make it smaller.",
    },
  },
  check: {
    both: {
      title: "It will be handled as two matters",
      body: "You ask to settle a dispute and you report a breach of law. We register one complaint and one report; the limits of both begin today.",
    },
    anonymous: "no name given",
    files: "{{count}} files",
    files_one: "{{count}} file",
    noFiles: "none",
    nothing: "not given",
    truthful:
      "This is the truth as I know it. Making things up is against the law; an honest mistake is not.",
    truthfulMissing: "Please confirm that this is the truth as you know it",
    submit: "Send",
  },
  saved: "Your answers are kept. You can carry on within 24 hours on this device.",
  forSeller: {
    title: "What the seller will see in mediation",
    not: "Only this reaches the seller, your name included. Your phone, address and files, what you report and how it is handled do not. (Measures on Complaints and Reports, art. 37)",
  },
  realName: {
    title: "For the higher reward an insider has to give a name",
    chosen: "You chose to stay anonymous: the insiders’ reward is then out of reach",
    body: "Insiders of firms of medicines and devices are rewarded by the insiders’ rule only under their real name. “Confidential” counts as a real name: it is sealed and handlers do not see it. Who stays anonymous can still collect the ordinary reward with receipt and secret. Basis: {{cite}}.",
    change: "Choose confidential or named",
  },
  ...filingQuestions,
};
