import type { Shape } from "#app/i18n/shape.ts";
import type { help as zh } from "#app/i18n/zh/help.ts";

export const help: Shape<typeof zh> = {
  title: "Help",
  lead: "What people ask most. If your answer is not here, call {{phone}}, {{hours}}.",
  which: {
    title: "Complaint or report: what is the difference?",
    complaint:
      "Complaint: you have a dispute with a seller and want a refund, an exchange or compensation. We mediate, so we need your real name and phone.",
    report:
      "Report: you found somebody breaking the law and ask us to look into it. Named, confidential or anonymous, as you choose.",
    both: "Both? Start at either. Tell us you want your money and an inspection, and we register two matters, counted from the same day.",
    wrong:
      "The wrong door does no harm: what is ours we pass to the right unit; for the rest we tell you where to turn.",
  },
  prepare: {
    title: "What to have at hand",
    package:
      "Package, leaflet, approval number, batch number, production date. If you cannot read one, say so.",
    proof: "Receipts, payment screenshots, chats, photos, video. You can submit without them.",
    place: "Where, when, and who sold it. Online: the names of the platform and of the shop.",
    keep: "Do not throw the product away or send it back unless a doctor or we tell you to.",
  },
  deadlines: {
    title: "Time limits and where they are written",
    lead: "The day of receipt is not counted; counting starts on the next. If the last day is a public holiday, the limit rolls on. These rules are in force today. The English is ours and binds nobody.",
    all: "All the rules, and calculators",
    table: "Time limits and where they are written",
    what: "Step",
    limit: "Limit",
    basis: "Basis",
    says: "What it says",
    workingDays: "{{count}} working days",
    naturalDays: "{{count}} days",
    accept: "Complaint: accept or refuse",
    mediate: "Complaint: mediation",
    mediationEnded: "Complaint: tell both sides that mediation ended",
    verify: "Report: verify and decide on a case",
    extend: "Report: approved extension",
  },
  lost: {
    title: "Lost the number or the secret?",
    anonymous:
      "Anonymous: we do not know who you are and keep no copy of the secret, so we cannot replace it. Please submit again and mention that you did so before.",
    named:
      "Named or confidential: bring your identity card to {{address}}. Once you are identified, the intake section tells you where things stand.",
  },
  unhappy: {
    title: "Not satisfied?",
    late: "The date has passed in silence: call {{phone}}, or 12345.",
    complaint:
      "A complaint was refused or mediation ended: you may still negotiate, ask the consumer association to mediate, go to arbitration, or sue. (Consumer Protection Law, art. 39)",
    report:
      "If a report concerns your own lawful interests and you believe we failed in our duty, you may ask the people’s government at our level for reconsideration. (Administrative Reconsideration Law, arts. 23 and 24)",
    integrity:
      "Staff leak, obstruct or take favours: tell the discipline inspection authority, phone 12388.",
  },
  reading: {
    title: "Hard to read, hard to use",
    elder: "Choose “Large view” at the top of the page: text and buttons grow.",
    voice: "A screen reader works here, and so does a keyboard alone.",
    person: "Or call 12315, or come to {{address}}, and somebody will fill it in with you.",
  },
};
