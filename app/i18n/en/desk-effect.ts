import type { Shape } from "#app/i18n/shape.ts";
import type { deskEffect as zh } from "#app/i18n/zh/desk-effect.ts";

/** What an action does, said before it is pressed; and each action as lawyers read it. */
export const deskEffect: Shape<typeof zh> = {
  effect: {
    title: "What follows",
    answer: "If you choose “{{answer}}”",
    letter: "“{{title}}” to {{to}}",
    noLetter: "No letter is written.",
    notYet:
      "The body names the ground you choose. Fill in the form and press “Read the letters and dates first” to see all of it.",
    preview: "Read the letters and dates first",
    previewed: "This is what would follow from what you filled in. Nothing has been done yet.",
    refused: "As it stands it would be refused: {{reason}}",
    starts: "Begins: {{clock}}, due on {{due}}",
    startsNamed: "Begins: {{clock}}, up to the day you name",
    startsByHour: "Begins: {{clock}}, due on {{due}} at {{hour}}:00",
    stops: "Ends: {{clock}} (was due on {{due}})",
    moves: "Moves: {{clock}}, from {{before}} to {{due}}",
    movesNamed: "Moves: {{clock}}, from {{before}} to the day you name",
    rests: "Stands still: {{clock}}",
    "runs-on": "Runs on: {{clock}}, due on {{due}}",
    unchanged: "Stays: {{clock}}, due on {{due}}",
    holder: {
      same: "The unit and the handler stay the same.",
      "own-unit": "The unit stays the same; where somebody else is needed, it names them.",
      unit: "The unit you choose has the matter then.",
      doer: "You are its handler then.",
      intake: "It goes back to intake. Your unit no longer sees it.",
      nobody: "You no longer see this matter; somebody else deals with it.",
      "as-before": "The unit and the handler are those from before this step.",
      elsewhere: "The other authority deals with it, this office no longer does.",
    },
    withdrawable:
      "You can withdraw it yourself, until a letter has left or the other side has seen it.",
    leavesAfter:
      "The letters leave after {{minutes}} minutes. On their own page reporters and complainants see them at once.",
    comesBack:
      "“{{event}}” no longer counts. The matter goes back to “{{stage}}” and its time limits to what they were. Letters that have not left are not sent. Both steps stay in the history.",
    final: "It cannot be taken back.",
  },
  goes: {
    reporter: "goes into the letter",
    office: "goes into a note within the office",
    file: "stays in the file",
  },
  done: {
    title: "✓ Done: {{action}}.",
    on: "Recorded on {{day}}.",
    next: "Next: {{number}}",
    noNext: "Nothing else is in this queue.",
  },
  former: {
    title: "Earlier time limits ({{count}})",
    late: "Late by then",
    inTime: "In time by then",
    says: "{{clock}}: counted from {{start}}, due on {{due}}. Not counted so any more since {{until}}.",
  },
  undo: {
    ask: "A mistake?",
    askWhile: "A mistake? Its letters leave after {{minutes}} minutes. Until then you can:",
    link: "Withdraw this step",
  },
  next: {
    mark: "next",
    forLimit: "Next is what the limit “{{clock}}” asks for.",
    noLimit: "No limit is running: the file can be closed.",
    noLimitAsks: "No limit asks for it; this comes next.",
  },
  record: {
    title: "Actions of the desk",
    lead: "Every action of the desk: at which stage, by whom and on what basis, what it asks, which letters it owes and which limits it starts or stops. Read from the rules themselves, kept nowhere else.",
    at: "Stages",
    stages: "{{kind}}: {{stages}}",
    by: "Done by",
    approval: "Review and approval",
    reviews: "Reviewed by: {{office}}",
    approves: "Approved by: {{office}}, with a fresh code",
    together:
      "Decided by the leaders together: at least {{least}} give their opinion, and more agree than not",
    proof: "Proof",
    proofs: { session: "signed in", "fresh-code": "a fresh code" },
    basis: "Basis",
    unread: "{{cite}} (not read yet: no limit rests on it)",
    serves: "Keeps the limits",
    fields: "Asks",
    field: "{{asks}} ({{goes}})",
    letters: "Letters and notes",
    clocks: "Limits",
    starts: "Begin: {{clocks}}",
    stops: "End: {{clocks}}",
    moves: "Move, stand still or run on: {{clocks}}",
    afterwards: "Afterwards",
    reach: {
      unassigned: "matters no unit holds yet",
      "any-matter": "every matter",
      "own-unit": "matters of their unit",
      "escalated-to-own-unit": "matters decided a level up",
    },
  },
};
