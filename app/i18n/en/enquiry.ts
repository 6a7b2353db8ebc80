import type { Shape } from "#app/i18n/shape.ts";
import type { enquiry as zh } from "#app/i18n/zh/enquiry.ts";

export const enquiry: Shape<typeof zh> = {
  title: "Ask",
  lead: "Please look at the common questions first. If you do not find your answer, a phone call is the quickest way.",
  questions: "Common questions",
  approval: {
    ask: "How do I check whether a medicine’s approval number is real?",
    answer:
      "Search for the number or the name in “Data search” on the website of the National Medical Products Administration. If it is not there, or the name, company and packaging do not match, something may be wrong.",
    next: "Copy it from the packaging and report it",
  },
  device: {
    ask: "Can I check devices and cosmetics too?",
    answer:
      "Yes. Search for devices by registration or filing number, and for cosmetics in the same way, in the same data search. There is also a mobile app for cosmetics.",
    next: "Not found? Report it",
  },
  cure: {
    ask: "They say a cosmetic or a therapy bed can cure illness. Is that true?",
    answer:
      "A cosmetic cannot cure illness. What a device can do is stated in the scope of its registration. If somebody sells them as a medicine, keep the leaflets, recordings or chat messages.",
    next: "Somebody is selling them like that: report it",
  },
  online: {
    ask: "I bought a medicine online and there is a problem. Who do I tell?",
    answer:
      "For a refund or compensation, make a complaint: it goes to the authority where the shop’s published address or the platform is. For fake medicines or sales without a licence, make a report. You can do both at once.",
    next: "Make a complaint",
  },
  reward: {
    ask: "Is there a reward for reporting?",
    answer:
      "If a report proves true and the conditions are met, you can claim a reward. There are separate rules for insiders. The reward committee decides whether and how much; we cannot promise it beforehand. If you are anonymous, you can claim with your receipt number and secret.",
    next: "How to report more safely",
  },
  taking: {
    ask: "Can I take this medicine, and how?",
    answer:
      "We give no advice on medicines or treatment. Read the leaflet and ask a doctor or pharmacist. If you feel unwell, see a doctor.",
    next: "I felt unwell after using it",
  },
  lookup: { name: "Data search of the NMPA", leaves: " (leaves this site, in Chinese)" },
  ask: {
    title: "Ask us",
    phone: "{{unit}}: {{phone}}, {{hours}}",
    visit: "At the window: {{address}}",
    hotline: "12315: consumer complaints and reports, also enquiries",
    government: "12345: government services",
    order:
      "An enquiry is neither a complaint nor a report, and their time limits do not apply. If you want us to investigate or mediate, make a complaint or a report; only then do the time limits apply. (Measures on Complaints and Reports, art. 44)",
  },
};
