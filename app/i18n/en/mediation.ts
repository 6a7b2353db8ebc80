import type { Shape } from "#app/i18n/shape.ts";
import type { mediation as zh } from "#app/i18n/zh/mediation.ts";

/** Mediation from both consents to its agreement or end, at the desk and on the complainant's own page. */
export const mediation: Shape<typeof zh> = {
  side: { complainant: "the complainant", respondent: "the respondent" },
  way: {
    "in-person": "in person",
    telephone: "by telephone",
    "in-writing": "in writing",
    message: "by text message, mail or the like",
    "own-page": "on their own progress page",
  },
  choice: {
    complainant: "The complainant",
    respondent: "The respondent",
    "in-person": "In person",
    telephone: "By telephone",
    "in-writing": "In writing",
    message: "By text message, mail or the like",
    upheld: "Steps aside; somebody else is named",
    rejected: "Need not step aside; mediation goes on",
    "both-sides": "Both sides chose it",
    "the-office": "Both sides could not agree, the office chose it",
    written: "An agreement is written for both to sign or seal",
    performed: "Performed on the spot, none is written",
    waived: "Both sides do without",
  },
  panel: {
    title: "Mediation",
    notYet: "Not yet",
    consent: { complainant: "The complainant agrees", respondent: "The respondent agrees" },
    agreed: "{{day}}, {{way}}",
    mediators: "Mediators",
    delegated: "Entrusted to",
    delegatedTo: "{{to}}, in the name of this office; it may not entrust others",
    challenge: "Mediator challenged",
    challenged:
      "By {{side}} on {{day}}. Mediation stands still until it is decided; its limit does not",
    meeting: "Time and place",
    meetingAt: "{{day}}, {{time}}, {{place}}",
    meetingHeld: "{{day}}, {{time}}, {{place}}; it took place",
    appraisal: "Testing or appraisal",
    appraisalSince: "Sent on {{day}}; the time it takes is not counted",
    end: "Result",
    settled: "Agreed on {{day}}",
    ended: "Ended on {{day}}",
    next: "What comes next",
  },
  awaits: {
    challenge: "The head decides whether the mediator steps aside.",
    appraisal: "The result of testing or appraisal. The limit runs on once it is back.",
    consents:
      "The consent of both sides. Where one plainly refuses, mediation ends (art. 23(1)(2)).",
    mediator: "Name who mediates, and tell both sides.",
    meeting: "Tell both sides when and where.",
    record: "Meet at the time that was told, and set down what was said.",
    result: "Record what was agreed; where no agreement can be reached, end mediation.",
    notice: "Tell both sides within the limit beside, and record it.",
    nothing: "Mediation is over.",
  },
  own: {
    title: "How mediation stands",
    agreed: {
      complainant: "You agreed to mediation on {{day}}",
      respondent: "The other side agreed to mediation on {{day}}",
    },
    notAgreed: {
      complainant: "You have not said yet whether you agree to mediation",
      respondent: "The other side has not said yet whether it agrees to mediation",
    },
    named: "It is known who mediates; the letter names them",
    delegated: "With the consent of both sides {{to}} mediates in the name of this office",
    meeting: "You meet on {{day}} at {{time}}; place or way: {{place}}",
    held: "You met on {{day}}",
    appraisal: "Testing or appraisal since {{day}}; the time it takes is not counted",
    settled: "Both sides agreed on {{day}}",
    ended: "Mediation ended on {{day}}",
    next: {
      challenge:
        "It is being decided whether the mediator steps aside. Until then nothing is mediated.",
      appraisal: "Mediation goes on once the result is back.",
      consents: "Mediation begins when both sides have agreed.",
      mediator: "The office names who mediates, and tells you.",
      meeting: "The office tells you beforehand when and where.",
      record:
        "Please come on time. If you stay away without good reason, the office has to end mediation.",
      result:
        "If you agree, the office writes to you what was agreed; if not, it ends mediation and tells you of other ways.",
      notice: "The office tells both sides that mediation has ended, and why.",
      nothing: "You find the result in the letters below.",
    },
    link: "Agree to mediation",
  },
  consent: {
    title: "Do you agree to mediation?",
    lead: "The office has accepted your complaint. If both sides agree, it mediates. The last day for that stands on your progress page; time for testing and appraisal is not counted.",
    free: "Mediation is voluntary and costs nothing. What is agreed is signed by both; if nothing is agreed, you may still go to court or to arbitration.",
    refuse:
      "If you do not agree, write us a message or telephone. The office then ends mediation and tells you of other ways.",
    rule: "Basis: {{cite}}.",
    button: "I agree to mediation",
    done: "It is on record that you agreed on {{day}}.",
    notNow: "Nothing was recorded",
    closed: "Your consent is not needed for this complaint now.",
  },
};
