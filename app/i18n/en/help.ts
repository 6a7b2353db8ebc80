import type { Shape } from "#app/i18n/shape.ts";
import type { help as zh } from "#app/i18n/zh/help.ts";

export const help: Shape<typeof zh> = {
  title: "Help",
  lead: "The most common questions. If your answer is not here, call {{phone}}, {{hours}}.",
  which: {
    title: "Complaint or report: what is the difference?",
    complaint:
      "Complaint: you have a dispute with a seller, want a refund, an exchange or compensation, and ask us to mediate. We need your real name and phone number because both sides take part in mediation.",
    report:
      "Report: you have found somebody breaking the law and ask us to investigate. You can be named, confidential or anonymous.",
    both: "If it is both, start with either one. Tell us that you want your money back and an investigation, and we register two matters, counted from the same day.",
    wrong:
      "It does not matter if you choose the wrong one: what is ours goes to the unit in charge; for anything else we tell you where to turn.",
  },
  prepare: {
    title: "What to have ready",
    package:
      "Packaging, leaflet, approval number, batch number, production date. If you cannot read one, write “unreadable”.",
    proof: "Receipts, payment screenshots, chats, photos, video. You can submit without them.",
    place: "Where, when, and who sold it. Online: the names of the platform and of the shop.",
    keep: "Keep the product. Do not throw it away or send it back unless a doctor or we ask you to.",
  },
  deadlines: {
    title: "Time limits and legal basis",
    lead: "The day of receipt is not counted; counting starts on the second day. If the last day is a public holiday, the time limit moves on. These are the rules in force today. The English text is our own translation and is not binding.",
    all: "See all the rules and use the calculators",
    table: "Time limits and legal basis",
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
    title: "Lost the receipt number or the secret?",
    anonymous:
      "Anonymous: we do not know who you are and do not keep your secret, so it cannot be replaced. Please submit again and mention that you did so before.",
    named:
      "Complaints and named reports: bring your ID card to {{address}}. Once your identity has been checked, the intake section tells you how the matter stands. If you chose confidential you may do so too, but the staff there will then know who you are; if you would rather not, submit again.",
  },
  unhappy: {
    title: "Not satisfied?",
    late: "The date has passed and you have heard nothing: call {{phone}}, or 12345.",
    complaint:
      "Your complaint was refused or mediation ended: you can still negotiate with the seller, ask the consumer association to mediate, apply for arbitration, or go to court. (Consumer Protection Law, art. 39)",
    report:
      "If a report concerns your own lawful interests and you believe we failed in our duty, you may ask the people’s government at our level for reconsideration. (Administrative Reconsideration Law, arts. 23 and 24)",
    integrity:
      "If staff leak information, obstruct you or take favours, tell the district discipline inspection authority, phone 12388.",
  },
  reading: {
    title: "Hard to read or to use?",
    elder: "Choose “Large view” at the top of the page: text and buttons become larger.",
    voice: "You can use a screen reader, or the keyboard alone.",
    person:
      "You can also call 12315, or come to {{address}}, and our staff will help you fill it in.",
  },
};
