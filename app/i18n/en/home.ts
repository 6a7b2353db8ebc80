import type { Shape } from "#app/i18n/shape.ts";
import type { home as zh } from "#app/i18n/zh/home.ts";

export const home: Shape<typeof zh> = {
  title: "Report problems with medicines, medical devices and cosmetics",
  heading: "Something wrong with a medicine, a medical device or a cosmetic? Tell us",
  lead: "No account, about five minutes, no name needed. Every step has a date set by law: you always see which day it is, and why that day.",
  choices: "What would you like to do?",
  choice: {
    complaint: {
      name: "Complain",
      says: "What I bought is faulty. I want a refund, an exchange or compensation.",
      note: "You hear within {{count}} working days whether we accept it",
    },
    report: {
      name: "Report",
      says: "I know that somebody is breaking the law and want you to look into it.",
      note: "May be anonymous; verified, and a case decided on, within {{count}} working days",
    },
    enquiry: {
      name: "Ask",
      says: "I have a question about a rule, or want to check an approval number.",
      note: "Common questions first; you can also call",
    },
    adverse: {
      name: "Adverse reaction",
      says: "I felt unwell after using it and want the experts to know.",
      note: "Whom to tell, and by which article",
    },
  },
  begun: {
    title: "You have something unfinished",
    complaint: "A complaint not sent yet",
    report: "A report not sent yet",
    resume: "Carry on",
    throwAway: "Throw away",
  },
  unsure: "Complaint or report? See the difference; if it is both, say it once.",
  track: {
    title: "Check progress",
    number: "Receipt number",
    secret: "Secret",
    submit: "See progress",
    lost: "What if I lost the number or the secret?",
  },
  insider: {
    title: "Do you work inside the company?",
    says: "Keep off the company’s network and computers. Use your own phone and a more private way: your identity is sealed and those who work on the case do not see it.",
    link: "How to report more safely",
  },
  next: {
    title: "What happens after you submit",
    workingDays: " working days",
    naturalDays: " days",
    receipt: {
      when: "At once",
      unit: "a receipt",
      title: "Note the number and the secret",
      says: "With them you follow progress, get answers and collect rewards. Anonymous people too.",
    },
    accept: {
      title: "Complaint: accept or refuse",
      says: "A refusal states its ground and tells you where else you can turn.",
    },
    verify: {
      title: "Report: verify, and decide whether to open a case",
      says: "In special circumstances the responsible head may extend this by {{count}} working days.",
    },
    mediate: {
      title: "Complaint: mediation",
      says: "Counted from acceptance. Time spent on tests and appraisals is left out.",
    },
    all: "All time limits and where they are written",
  },
  phones: {
    title: "Telephone",
    ambulance: "ambulance",
    police: "police",
    consumer: "consumer complaints and reports",
    government: "government services",
    advice: "We give no advice on medicines or treatment. If you feel unwell, see a doctor.",
  },
};
