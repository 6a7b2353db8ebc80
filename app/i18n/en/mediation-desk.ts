import type { Shape } from "#app/i18n/shape.ts";
import type {
  mediationActions as zhActions,
  mediationConfirms as zhConfirms,
  mediationEvents as zhEvents,
  mediationFaults as zhFaults,
  mediationFields as zhFields,
  mediationReasons as zhReasons,
} from "#app/i18n/zh/mediation-desk.ts";

/** What each action of mediation is called, asks, says before it is pressed, and refuses. */
export const mediationActions: Shape<typeof zhActions> = {
  "mediator-naming": "Mediate it and name the mediators",
  "mediation-consent": "Record that a side agrees to mediation",
  delegation: "Entrust the mediation to another body",
  "mediator-challenge": "Record that a side challenges the mediator",
  "challenge-decision": "Decide whether the mediator steps aside",
  "mediator-change": "Take the mediation from its mediator",
  "mediation-meeting": "Call both sides to a meeting",
  "meeting-record": "Record how the meeting went",
  appraisal: "Send something to be tested or appraised",
  "appraisal-return": "Record the result of testing or appraisal",
};

export const mediationConfirms: Shape<typeof zhConfirms> = {
  "mediator-naming":
    "You mediate, and are the handler. From then on only you can open how the complainant is reached. Two letters are written; you deliver the one to the respondent.",
  "mediation-consent":
    "Only what both sides want is mediated. A complainant can also agree on their own progress page. Where a side plainly refuses, end mediation instead.",
  delegation:
    "Both sides have to agree. The body mediates in the name of this office and may not entrust others.",
  "mediator-challenge": "Mediation then stands still until the head decides. Its limit runs on.",
  "mediator-change":
    "Whoever mediated is no longer the handler and can no longer open how the complainant is reached. A meeting that was called falls away and has to be called anew.",
  "mediation-meeting":
    "Two letters are written; you deliver the one to the respondent. Where a meeting is called again, the last one counts.",
  appraisal:
    "Both sides choose the institution; where they cannot agree, the office may. Both agree on who bears the costs; where they cannot, mediation ends (art. 23(1)(4)). No day is counted from the day it is sent.",
  "appraisal-return": "The limit runs on from the day the result came back.",
};

export const mediationFields: Shape<typeof zhFields> = {
  side: "Which side",
  consentWay: "In which way",
  agreedOn: "On which day they agreed",
  mediators: "Names of the mediators",
  mediatorsHint:
    "Whoever leads it first, then whoever was asked to help. Both sides read it in the letter.",
  askedOn: "On which day it was asked",
  challengeAnswer: "Whether the mediator steps aside",
  delegateTo: "To which body",
  delegateToHint: "A consumer association or another lawful mediation body.",
  agreedToIt: "Who agrees to that",
  agreedToItHint: "Both have to.",
  meetingOn: "Day of the meeting",
  meetingAt: "Time",
  meetingPlace: "Place or way",
  meetingPlaceHint: "Where you meet by telephone or online, say how to take part.",
  came: "Who took part",
  institution: "Institution",
  chosenBy: "How it was chosen",
  costs: "Who bears the costs",
  sentOn: "On which day it was sent",
  backOn: "On which day the result came back",
  appraisalResult: "Result",
  agreementForm: "Whether an agreement is written",
};

export const mediationFaults: Shape<typeof zhFaults> = {
  side: { choose: "Choose which side it is." },
  consentWay: { choose: "Choose in which way they agreed." },
  agreedOn: { missing: "Give the day on which they agreed, such as 2026-11-21." },
  mediators: {
    missing: "Give the names of the mediators.",
    "too-long": "Names of mediators may have {{longest}} characters at most. Shorten them.",
  },
  askedOn: { missing: "Give the day on which the mediator was challenged, such as 2026-11-21." },
  challengeAnswer: { choose: "Choose whether the mediator steps aside." },
  delegateTo: {
    missing: "Name the body that is to mediate.",
    "too-long": "The body's name may have {{longest}} characters at most. Shorten it.",
  },
  agreedToIt: {
    choose: "Choose who agrees to that; both have to.",
    "not-a-choice": "Choose who agrees from the two sides listed.",
  },
  meetingOn: { missing: "Give the day of the meeting, such as 2026-11-21." },
  meetingAt: {
    missing: "Give the time of the meeting, such as 14:30.",
    "no-such-time": "Write the time of the meeting as 14:30, by the twenty-four hour clock.",
  },
  meetingPlace: {
    missing: "Give the place of the meeting, or the way.",
    "too-long": "The place may have {{longest}} characters at most. Shorten it.",
  },
  came: { "not-a-choice": "Choose who took part from the two sides listed." },
  institution: {
    missing: "Name the institution.",
    "too-long": "The institution's name may have {{longest}} characters at most. Shorten it.",
  },
  chosenBy: { choose: "Choose how the institution was chosen." },
  costs: {
    missing: "Say who bears the costs.",
    "too-long": "Who bears the costs may have {{longest}} characters at most. Shorten it.",
  },
  sentOn: { missing: "Give the day on which it was sent, such as 2026-11-21." },
  backOn: { missing: "Give the day on which the result came back, such as 2026-11-21." },
  appraisalResult: {
    missing: "Say what the result was.",
    "too-long": "The result may have {{longest}} characters at most. Shorten it.",
  },
  agreementForm: { choose: "Choose whether an agreement is written." },
};

export const mediationReasons: Shape<typeof zhReasons> = {
  "day-not-yet": "The day may not lie after today: what has not happened cannot be recorded.",
  "before-acceptance":
    "The day lies before acceptance. Only what was said after it can be recorded; please check.",
  "consents-missing":
    "Both sides have not agreed to mediation yet. Record that first, then “{{action}}” can be done.",
  "no-mediator": "Nobody has been named as mediator yet.",
  "mediator-named":
    "A mediator is named. To change that, the head takes the mediation from whoever has it.",
  "stepped-aside": "You stepped aside and cannot mediate this complaint any more.",
  "challenge-open":
    "A side challenges the mediator, and it is not decided yet. Until then mediation stands still.",
  "no-challenge": "No challenge waits to be decided.",
  "about-yourself": "It is you who are challenged; somebody else has to decide.",
  "both-must-agree": "Both sides have to agree before another body mediates.",
  "delegated-already": "Another body mediates already, and it may not entrust others.",
  "meeting-is-past":
    "That time is past. Both sides have to be told beforehand; choose another one.",
  "meeting-after-limit": "That day lies after the limit of mediation; choose another one.",
  "no-meeting": "No meeting was called, or it was recorded already.",
  "meeting-to-come": "The day of the meeting has not come yet.",
  "pauses-overlap":
    "It was sent before the last result came back. No day is left out twice; please check.",
  "back-before-sent": "The result came back before it was sent; please check.",
};

export const mediationEvents: Shape<typeof zhEvents> = {
  "mediation-agreed": "Agreed to mediation",
  "mediator-named": "Mediators named",
  "mediator-released": "Mediation taken from its mediator",
  "mediator-challenged": "Mediator challenged",
  "challenge-decided": "Challenge of the mediator decided",
  delegated: "Mediation entrusted to another body",
  "meeting-called": "Both sides called to a meeting",
  "meeting-held": "Meeting recorded",
  "appraisal-ordered": "Sent to be tested or appraised",
  "appraisal-returned": "Result of testing or appraisal came back",
};
