import type { Shape } from "#app/i18n/shape.ts";
import type { adverse as zh } from "#app/i18n/zh/adverse.ts";

export const adverse: Shape<typeof zh> = {
  title: "Adverse reactions: who to tell",
  lead: "An adverse reaction does not necessarily mean that somebody broke the law. Reporting it early helps experts to see patterns.",
  danger: {
    title: "See a doctor first",
    says: "Trouble breathing, loss of consciousness, convulsions or a rash all over the body: call 120 at once. Take the product and its packaging with you.",
  },
  channels: "By product",
  medicine: {
    name: "Medicine",
    who: "Tell the doctor treating you, the manufacturer or seller, or the local adverse drug reaction monitoring centre. Anybody may report new or serious reactions directly.",
    basis: "Measures on Adverse Drug Reaction Reporting and Monitoring, art. 23",
  },
  device: {
    name: "Medical device",
    who: "Tell us or the monitoring centre. If the device caused or may cause serious injury or death, you can also tell the registrant, the seller or the hospital treating you.",
    basis: "Measures on Monitoring Adverse Events of Medical Devices, arts. 7 and 26",
  },
  cosmetic: {
    name: "Cosmetic",
    who: "Tell the cosmetics adverse reaction monitoring centre, or us.",
    basis: "Cosmetics Supervision Regulations, art. 52",
  },
  vaccine: {
    name: "Vaccine",
    who: "Tell the place where you were vaccinated. It or your hospital reports to the centre for disease control.",
    basis: "Vaccine Administration Law, art. 54",
  },
  tell: {
    title: "What to tell us",
    product: "The product’s name, approval or registration number, and batch",
    use: "When you started using it, how you used it, and what else you used",
    reaction: "When you began to feel unwell, what happened, and how you are now",
    records: "Medical records and test results, if you have seen a doctor",
  },
  us: {
    title: "Tell us",
    says: "Call {{phone}} ({{hours}}) and say it is about an adverse reaction. For devices and cosmetics we can take your report directly; for medicines we pass it on to the monitoring centre and tell you who received it.",
  },
  breach: {
    title: "Do you suspect a fake, unlicensed or substandard product?",
    says: "Then it is more than an adverse reaction. Please also make a report, and we will verify it.",
    go: "Make a report",
  },
};
