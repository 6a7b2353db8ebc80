import type { Shape } from "#app/i18n/shape.ts";
import type { home as zh } from "#app/i18n/zh/home.ts";

export const home: Shape<typeof zh> = {
  title: "Report problems with medicines, medical devices and cosmetics",
  heading: "Something wrong with a medicine, a medical device or a cosmetic? Tell us",
  lead: "No account needed, about five minutes, and you do not have to give your name. Every step has a time limit set by law: you can always see which day it is and why.",
  choices: "What would you like to do?",
  choice: {
    complaint: {
      name: "Complain",
      says: "What I bought is faulty. I want a refund, an exchange or compensation.",
      note: "Within {{count}} working days we tell you whether we accept it",
    },
    report: {
      name: "Report",
      says: "I know that somebody is breaking the law and want you to investigate.",
      note: "Can be anonymous; verified, and a decision on opening a case, within {{count}} working days",
    },
    enquiry: {
      name: "Ask",
      says: "I have a question about a rule, or want to check an approval number.",
      note: "Common questions first; you can also call",
    },
    adverse: {
      name: "Adverse reaction",
      says: "I felt unwell after using a product and want the experts to know.",
      note: "Who to tell, and under which rule",
    },
  },
  begun: {
    title: "You have something unfinished",
    complaint: "A complaint you have not submitted yet",
    report: "A report you have not submitted yet",
    resume: "Continue",
    throwAway: "Delete",
    shared:
      "It is kept for 24 hours, on this device only. If others use it too, submit or delete it; if you did not write it, delete it without opening it.",
  },
  unsure:
    "Not sure whether it is a complaint or a report? See the difference. If it is both, you can tell us everything at once.",
  track: {
    title: "Check progress",
    number: "Receipt number",
    secret: "Secret",
    submit: "See progress",
    lost: "What if I have lost the receipt number or the secret?",
  },
  insider: {
    title: "Are you an insider?",
    says: "Do not use your company’s network or computers; use your own phone. Your identity is kept sealed, or you need not give your name at all.",
    link: "How to report more safely",
  },
  next: {
    title: "What happens after you submit",
    workingDays: " working days",
    naturalDays: " days",
    receipt: {
      when: "At once",
      unit: "a receipt",
      title: "Note down the number and the secret",
      says: "You use them to check progress, read answers and collect rewards, even if you are anonymous.",
    },
    accept: {
      title: "Complaint: accept or refuse",
      says: "If we refuse it, we give the reason and tell you where else you can turn.",
    },
    verify: {
      title: "Report: verify and decide whether to open a case",
      says: "In special circumstances the person responsible for the authority may approve an extension of {{count}} working days.",
    },
    mediate: {
      title: "Complaint: mediation",
      says: "Counted from acceptance. Time spent on testing and appraisal is not counted.",
    },
    all: "All time limits and their legal basis",
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
