import type { Shape } from "#app/i18n/shape.ts";
import type { people as zh } from "#app/i18n/zh/people.ts";

export const people: Shape<typeof zh> = {
  lead: "Adding a person, changing a role and resetting a sign-in each take two people: you propose it here and the head of the unit confirms; where there is no head, another administrator does. Roles and ways to sign in can be used for approvals from the next day. Only the person who confirms sees the initial password.",
  new: "Add a person",
  open: "{{name}}, {{signInName}}",
  field: {
    signInName: "Sign-in name",
    signInNameHint: "Lower-case letters and digits, 3 to 30.",
    displayName: "Name",
    mail: "E-mail",
    role: "Role",
    unit: "Unit",
    noUnit: "In no unit",
  },
  fault: {
    signInName: "The sign-in name must be 3 to 30 lower-case letters and digits.",
    displayName: "Please enter a name.",
    mail: "Please enter a complete e-mail address, such as wang@example.gov.cn.",
    role: "Please choose a role.",
    unit: "Handlers and heads must belong to a unit; please choose one.",
    taken: "Not proposed: the sign-in name is taken, or another change for this person is waiting.",
  },
  ask: "Propose; another person confirms",
  move: { title: "Change role or unit", says: "Once confirmed, all current sessions end." },
  reset: {
    title: "Reset the sign-in",
    says: "For a person who has lost their password, phone and recovery codes, or who returns to work after being deactivated: the person who confirms receives a new initial password and hands it over in person; the authenticator is set up again at the next sign-in, and approvals are possible from the next day. The person is told by e-mail.",
    button: "Propose a reset",
  },
  deactivate: {
    title: "Deactivate",
    says: "They cannot sign in any more and all sessions end at once. One person can do this.",
    button: "Deactivate",
  },
  held: {
    title: "No codes are accepted any more",
    says: "Too many wrong codes were entered in a row. The person who entered them knows the password and may be somebody else. Check in person, then request a reset below; another person confirms it.",
  },
  sessions: {
    title: "Where they are signed in",
    when: "If a phone is lost or a screen was left unlocked, end all sessions of this person at once. One person can do this.",
    open: "View, and end all",
    lead: "Sessions end automatically after 15 minutes without activity. Devices and networks are not recorded, only times.",
    none: "Not signed in now.",
    end: "End all sessions",
    says: "All sessions end at once. Anything they are still filling in is kept for them for 15 minutes after they submit it, and shown once they sign in again. They can still sign in with password and code; if the phone is lost, propose a reset as well. They are told by e-mail, and it is recorded in the log.",
    button: "End all sessions",
  },
  notice: {
    subject: "{{office}}: your account has changed",
    body: "{{when}}: {{what}}\n\nIf you did not do this and nobody told you beforehand, contact the security administrator at once. This e-mail contains no link and never asks for your password.\n\n{{office}}",
    what: {
      "sessions-ended": "the security administrator ended all your sessions.",
      "password-changed": "your password was changed.",
      "factor-forgotten":
        "your authenticator and recovery codes were made void; you have to set them up again at the next sign-in.",
      "codes-held":
        "somebody who knows your password gave too many wrong codes in a row, and no more are accepted. Ask the security administrator to reset your sign-in.",
    },
  },
  password: {
    title: "Initial password",
    lead: "Hand it over in person, not through the person who proposed the change. It works now, must be changed at the first sign-in, and can be used for approvals from the next day.",
    once: "Shown only once; it cannot be viewed again.",
    done: "Handed over",
  },
  units: {
    title: "Unit",
    new: "Add a unit",
    lead: "Adding, changing or closing a unit takes two people: you propose it here and another administrator confirms.",
    alter: "Change name, e-mail or unit above",
    close: "Close",
    closeSays:
      "No matters or people can be assigned to a closed unit; its name stays in existing records. A unit cannot be closed while it has matters that are not archived, has active staff, or is the parent of another unit.",
    closeButton: "Propose closing it",
    closed: "closed",
    refused: "Not proposed; nothing was changed",
    changes: "Changes of units",
    becomes: "Changed to",
    under: "Above it: {{upper}}",
    kind: { open: "new", alter: "change name, e-mail or unit above", close: "close" },
    field: {
      name: "Chinese name",
      nameEn: "English name",
      mail: "Shared e-mail address",
      mailHint:
        "Used only while nobody works in the unit; otherwise reminders go to each person’s own address.",
      upper: "Unit above",
      top: "none",
    },
    fault: {
      name: "Enter the Chinese name, up to 50 characters.",
      nameEn: "Enter the English name, up to 100 letters.",
      mail: "Enter a complete shared e-mail address, such as unit@example.gov.cn.",
      upper: "Choose the unit above from the list.",
    },
  },
  mail: {
    subject: "Your sign-in was reset",
    body: "{{when}}: two people reset your sign-in to the desk of Yaoshao. The old password, authenticator and recovery codes are void. The person who confirmed should hand you the new initial password in person; it can be used for approvals from the next day.\n\nIf you did not ask for this, tell the audit administrator at once.\n\n{{office}}",
  },
  changes: {
    title: "Changes of staff",
    lead: "Changes waiting for a second person. Neither the person who proposed one nor the person it is about can confirm it. Before a reset, please check with the person.",
    empty: "Nothing is waiting.",
    kind: { hire: "New staff member", move: "Change role or unit", reset: "Reset the sign-in" },
    what: "Change",
    who: "Who",
    becomes: "Role",
    asked: "Proposed by",
    askedBy: "{{name}}, ",
    decide: "Confirm",
    confirm: "Confirm",
    refuse: "Refuse",
    notYours: "You cannot confirm this",
    reason: {
      "own-request": "You proposed this, so somebody else has to confirm it.",
      "about-oneself": "This is about yourself, so somebody else has to confirm it.",
      "unit-has-a-head": "The head of this unit has to confirm it.",
      "not-an-administrator": "The head of the unit or another administrator has to confirm it.",
      "another-administrator": "Another administrator has to confirm it.",
      "holds-matters":
        "It still has matters that are not archived, so it cannot be closed. Finish and archive them, or send them back to be assigned again.",
      "has-people":
        "It still has active staff, or people waiting to move there, so it cannot be closed. Move or deactivate them first.",
      "stands-above-others":
        "It is the parent of other units, so it cannot be closed. Choose another unit above those first.",
      "no-such-upper":
        "It cannot be the unit above: it is closed, or it is itself below this unit.",
      "waits-already": "Another change of this unit is waiting to be confirmed.",
      "decided-already": "Somebody has decided already.",
      "form-used":
        "This was submitted before with a different choice, so nothing was recorded this time.",
    },
  },
};
