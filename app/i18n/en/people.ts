import type { Shape } from "#app/i18n/shape.ts";
import type { people as zh } from "#app/i18n/zh/people.ts";

export const people: Shape<typeof zh> = {
  lead: "Adding somebody, changing a role and resetting a sign-in take two: you ask here, the head of the unit confirms; where there is none, another administrator. A role counts for approvals from the next day.",
  new: "Add a person",
  open: "{{name}}, {{signInName}}",
  field: {
    signInName: "Sign-in name",
    signInNameHint: "Small letters and digits, 3 to 30.",
    displayName: "Name",
    mail: "E-mail",
    role: "Role",
    unit: "Unit",
    noUnit: "In no unit",
  },
  fault: {
    signInName: "A sign-in name has 3 to 30 small letters and digits.",
    displayName: "Please enter a name.",
    mail: "Please enter an e-mail address.",
    role: "Please choose a role.",
    unit: "Handlers and heads belong to a unit.",
    taken: "Not asked for: the name is taken, or another change of this person is waiting.",
  },
  ask: "Ask for it; another person confirms",
  move: { title: "Another role or unit", says: "Once confirmed, all present sessions end." },
  reset: {
    title: "Reset the sign-in",
    says: "For who has lost password, telephone and codes, or comes back: a new first password, and the authenticator is set up anew at the next sign-in.",
    button: "Ask for a reset",
  },
  deactivate: {
    title: "Deactivate",
    says: "No sign-in from this moment, and every session ends. One person is enough for this.",
    button: "Deactivate",
  },
  sessions: {
    title: "Where they are signed in",
    when: "For a lost telephone or a screen left open: end every sign-in of this person at once. One alone may do it.",
    open: "See them and end them all",
    lead: "They end by themselves after 15 minutes without a press. Nothing is kept of device and network, only the times.",
    none: "They are not signed in now.",
    end: "End them all",
    says: "Every sign-in ends at once; what was not sent is not kept. They can sign in again with password and code; where the telephone is lost, ask for a new start as well. They are told by mail, and it is put into the record.",
    button: "End them all",
  },
  notice: {
    subject: "{{office}}: your account has changed",
    body: "{{when}}: {{what}}\n\nIf that was not you, and nobody told you before, go to the security administrator at once. This mail holds no link and will not ask for your password.\n\n{{office}}",
    what: {
      "sessions-ended": "the security administrator ended all your sign-ins.",
      "password-changed": "your password was changed.",
      "factor-forgotten":
        "your authenticator and recovery codes were voided; you set up a new one at the next sign-in.",
    },
  },
  password: {
    title: "First password",
    lead: "Hand it over in person. It works once another person has confirmed, and has to be changed at the first sign-in.",
    once: "Shown now and never again, to nobody.",
    done: "Handed over",
  },
  changes: {
    title: "Changes of staff",
    lead: "What waits for a second person. Neither who asked nor whom it is about can confirm.",
    empty: "Nothing is waiting.",
    kind: { hire: "New", move: "Another role or unit", reset: "Reset the sign-in" },
    what: "Change",
    who: "Who",
    becomes: "Role",
    asked: "Asked for",
    askedBy: "{{name}}, ",
    decide: "Confirm",
    confirm: "Confirm",
    refuse: "Refuse",
    notYours: "Not yours to confirm",
    reason: {
      "own-request": "You asked for this; somebody else has to confirm.",
      "about-oneself": "This is about you; somebody else has to confirm.",
      "unit-has-a-head": "The head of this unit confirms.",
      "not-an-administrator": "The unit's head or another administrator confirms.",
      "decided-already": "Somebody has decided already.",
      "form-used":
        "This was sent once already. What you chose now is different and was not recorded.",
    },
  },
};
