import type { Shape } from "#app/i18n/shape.ts";
import type { offices as zh } from "#app/i18n/zh/offices.ts";

export const offices: Shape<typeof zh> = {
  title: "Offices",
  lead: "Here it is entered who leads the office, and who acts in an office. Heads of units are listed by their role. Leaders, the chief and whoever acts in an office are proposed here and confirmed by another administrator or by the leadership; they count from the day after.",
  kind: {
    "unit-head": "Head of unit",
    leader: "Leader",
    chief: "Chief",
    "acting-chief": "Acting chief",
    "acting-head": "Acting head of unit",
  },
  kindHint:
    "Leaders and the chief must be heads. Choose acting chief while there is no chief, and acting head for a unit without a head.",
  today: "Who holds which office today",
  column: {
    office: "Office",
    name: "Name",
    days: "Days",
    today: "Today",
    state: "State",
    end: "End",
  },
  inUnit: "{{office}}, {{unit}}",
  days: "{{from}} to {{until}}",
  since: "from {{from}}",
  byRole: "by role",
  state: {
    here: "in person",
    away: "on leave until {{until}}; {{deputy}} stands in",
    alone: "on leave until {{until}}; nobody stands in",
    role: "the role counts from {{from}}",
    gone: "deactivated",
  },
  vacantTitle: "Nobody holds this office today",
  vacant: {
    chief:
      "Neither a chief nor an acting chief is entered. By law they decide on a transfer to the police. Please propose one below.",
    leader:
      "No leader is entered. By law a leader approves opening a case, opening none, and more time. Please propose one below.",
  },
  coming: "To come, or waiting to be confirmed",
  nothingComing: "Nothing is to come, and nothing is waiting.",
  waits: "waits for another administrator or the leadership",
  counts: "counts from {{from}}",
  end: "End",
  endOf: "End the term of {{name}}",
  ask: "Propose a term of office",
  button: "Propose; another person confirms",
  field: {
    staff: "Who",
    kind: "Office",
    unit: "Acting head of which unit",
    unitHint: "For an acting head of a unit only.",
    noUnit: "Not an acting head of a unit",
    from: "First day",
    fromHint: "Approvals are possible from the day after it is confirmed.",
    until: "Last day (included)",
    untilHint: "Leave it empty where there is none; it can be ended here later.",
    basis: "Document of appointment",
    basisHint: "Its number, or the minutes of a meeting; up to 200 characters.",
  },
  fault: {
    staff: "Choose a person.",
    kind: "Choose an office.",
    unit: "Choose a unit for an acting head of a unit; for any other office choose “Not an acting head of a unit”.",
    from: "Enter the first day, such as 2026-12-01.",
    until: "Write the last day as 2026-12-31, or leave it empty where there is none.",
    basis: "Enter the document of appointment, up to 200 characters.",
  },
  refused: "Not proposed",
  reason: {
    "ends-before-it-begins": "The last day is before the first. Please check them.",
    "over-already": "These days are over, so the term cannot be proposed.",
    "does-not-hold-this":
      "This person's role cannot hold the office: leaders and the chief must be heads, an acting head of a unit works in intake, as a handler or as a head. Change the role first.",
    "one-chief-at-a-time":
      "There is one chief or acting chief at a time. End the other term first, or choose other days.",
    "held-already": "This person holds the office in these days, or it has been proposed.",
    "leadership-or-administrator": "The leadership or another administrator has to confirm it.",
    "ended-already": "It has been ended already.",
  },
  changes: "Terms of office",
};
