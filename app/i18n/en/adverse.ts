import type { Shape } from "#app/i18n/shape.ts";
import type { adverse as zh } from "#app/i18n/zh/adverse.ts";

export const adverse: Shape<typeof zh> = {
  title: "Unwell after using it: whom to tell",
  lead: "An adverse reaction need not be anybody’s offence. Only when it is told can experts see a pattern.",
  danger: {
    title: "First see a doctor",
    says: "Trouble breathing, loss of consciousness, convulsions or a rash all over: call 120 at once. Take the product and its package along.",
  },
  channels: "By product",
  medicine: {
    name: "Medicine",
    who: "Tell the doctor who treats you, the maker or seller, or the local adverse drug reaction monitoring centre. New or serious reactions may be reported by anybody.",
    basis: "Measures on Adverse Drug Reaction Reporting and Monitoring, art. 23",
  },
  device: {
    name: "Medical device",
    who: "Tell us or the monitoring centre. Where it caused or may cause serious injury or death, you may also tell the registrant, the seller or the hospital that treats you.",
    basis: "Measures on Monitoring Adverse Events of Medical Devices, arts. 7 and 26",
  },
  cosmetic: {
    name: "Cosmetic",
    who: "Tell the cosmetics monitoring centre, or us.",
    basis: "Cosmetics Supervision Regulations, art. 52",
  },
  vaccine: {
    name: "Vaccine",
    who: "Tell the place where you were vaccinated. It, or your hospital, reports to the centre for disease control.",
    basis: "Vaccine Administration Law, art. 54",
  },
  tell: {
    title: "What to say",
    product: "The product’s name, approval or registration number, and batch",
    use: "When you began, how you used it, and what else you used",
    reaction: "When you felt unwell, how it showed, and how you are now",
    records: "If you saw a doctor, the records and test results",
  },
  us: {
    title: "Tell us",
    says: "Call {{phone}}, {{hours}}, and say “adverse reaction”. For devices and cosmetics we may receive it ourselves; for medicines we pass it to the monitoring centre and tell you to whom.",
  },
  breach: {
    title: "Fake, unlicensed or substandard?",
    says: "Then it is more than an adverse reaction. Please also report it, and we will look into it.",
    go: "Make a report",
  },
};
