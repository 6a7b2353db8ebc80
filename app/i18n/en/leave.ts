import type { Shape } from "#app/i18n/shape.ts";
import type { leave as zh } from "#app/i18n/zh/leave.ts";

export const leave: Shape<typeof zh> = {
  title: "Leave and deputies",
  lead: "Enter here when you will be away, and who stands in. Once the head has confirmed it, your deputy gets your reminders in these days, too. If you are back earlier, end the leave at any time; it takes effect at once. Nobody asks why you are away.",
  decider: "You approve for others, so say who stands in.",
  own: "My leave",
  none: "You have entered no leave.",
  column: { name: "Name", days: "Days", deputy: "Stands in", state: "State", decide: "Confirm" },
  days: "{{from}} to {{until}}",
  nobody: "nobody",
  state: {
    waits: "waits to be confirmed",
    comes: "confirmed, not begun",
    away: "on leave",
    over: "over",
    refused: "refused",
    ended: "ended on {{on}}",
    "taken-back": "taken back on {{on}}",
  },
  end: { away: "I am back: end it", early: "Take it back" },
  ask: "Enter leave",
  confirmed: "What you enter for others is confirmed by it, and waits for nobody.",
  field: {
    staff: "Who is away",
    self: "I am",
    from: "First day",
    until: "Last day (included)",
    deputy: "Who stands in",
    deputyHint: "Somebody of the same unit or one above it who can do the same work.",
    noDeputy: "Nobody",
    deputyFor: "{{name}} (can stand in for {{names}})",
  },
  said: {
    asked: "✓ Entered. Whether it is confirmed is shown below.",
    confirmed: "✓ Confirmed; it counts from the first day of leave.",
    refused: "✓ Not agreed to.",
    ended: "✓ Ended or taken back; everything is as before.",
  },
  button: "Enter",
  fault: {
    staff: "Choose who is away.",
    from: "Enter the first day, such as 2026-12-01.",
    until: "Enter the last day, such as 2026-12-04.",
    deputy: "Choose from the list who stands in.",
  },
  waiting: "Waiting for me",
  confirm: "Agree",
  refuse: "Refuse",
  today: "Who is away today, and who stands in",
  nobodyAway: "Nobody is away today.",
  refused: "Not entered",
  notDecided: "Not confirmed",
  notEnded: "Not ended",
  reason: {
    "ends-before-it-begins": "The last day is before the first. Please check them.",
    "in-the-past": "The first day is over. Begin with today or a later day.",
    "leaves-overlap":
      "There is a leave in these days already. Take it back or end it, then enter this one.",
    "deputy-missing": "Whoever is away approves for others: choose who stands in.",
    "deputy-does-not-fit":
      "This person cannot stand in: it has to be somebody else who works in the same unit or one above it and can do the same work.",
    "deputy-away":
      "Whoever stands in is away in these days as well. Choose somebody else, or other days.",
    "own-leave": "This is your own leave, so the head has to confirm it.",
    "you-stand-in": "You would stand in, so whoever is above has to confirm it.",
    "head-confirms":
      "The head of the unit has to confirm it; while the head is on leave, whoever stands above.",
    "decided-already": "Somebody has decided already, or it was taken back.",
    "ended-already": "It has ended already.",
    "form-used":
      "This was submitted before with something else in it, so nothing was recorded this time.",
  },
};
