import type { Shape } from "#app/i18n/shape.ts";
import type { enquiry as zh } from "#app/i18n/zh/enquiry.ts";

export const enquiry: Shape<typeof zh> = {
  title: "Ask",
  lead: "Look through the common questions first. If yours is not there, a call is quickest.",
  questions: "Common questions",
  approval: {
    ask: "How do I check whether a medicine’s approval number is real?",
    answer:
      "Enter the number or the name in “data search” on the website of the National Medical Products Administration. If it is missing, or name and maker differ from the package, something may be wrong.",
    next: "Copy the package and report it",
  },
  device: {
    ask: "Can I check devices and cosmetics too?",
    answer:
      "Yes. Devices by registration or filing number, cosmetics likewise, in the same search; for cosmetics there is also a mobile app of the administration.",
    next: "Not found? Report it",
  },
  cure: {
    ask: "A cosmetic or a therapy bed is said to cure illness. Is that true?",
    answer:
      "A cosmetic cures nothing. What a device may do is written in the scope of its registration. If somebody sells them as medicine, keep leaflets, recordings or chats.",
    next: "Somebody sells them like that: report it",
  },
  online: {
    ask: "I bought a bad medicine online. Whom do I tell?",
    answer:
      "For a refund or compensation, complain: the authority where the shop’s published address or the platform is will handle it. For fake medicines or sales without a licence, report. You can say both at once.",
    next: "Make a complaint",
  },
  reward: {
    ask: "Is there a reward for reporting?",
    answer:
      "Once a report is verified and the conditions are met, you may claim. Insiders have rules of their own. Whether and how much is decided by a committee; we cannot promise it beforehand. Anonymous people can claim with number and secret.",
    next: "How to report more safely",
  },
  taking: {
    ask: "May I take this medicine, and how?",
    answer:
      "We give no advice on medicines or treatment. Read the leaflet and ask a doctor or pharmacist. If you feel unwell, see a doctor.",
    next: "I felt unwell after using it",
  },
  lookup: { name: "Data search of the NMPA", leaves: " (leaves this site, in Chinese)" },
  ask: {
    title: "Still a question? Ask us",
    phone: "{{unit}}: {{phone}}, {{hours}}",
    visit: "In person: {{address}}",
    hotline: "12315: consumer complaints and reports, also questions",
    government: "12345: government services",
    order:
      "An enquiry is neither complaint nor report and their time limits do not apply. If you want us to inspect or mediate, complain or report: then the limits run. (Measures on Complaints and Reports, art. 44)",
  },
};
