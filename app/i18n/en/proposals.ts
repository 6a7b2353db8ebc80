import type { Shape } from "#app/i18n/shape.ts";
import type { proposals as zh } from "#app/i18n/zh/proposals.ts";

export const proposals: Shape<typeof zh> = {
  title: "Propose: {{action}}",
  panel: "Proposals and approvals",
  content: "What is proposed",
  noContent: "Nothing had to be written: it rests on the file.",
  afterwards: "Once it is approved",
  final: "Until it is approved, who proposed it can take it back; afterwards nobody can.",
  done: "✓ Proposed: {{action}}. The matter stays as it is until others have agreed.",
  before: {
    title: "This is a proposal: the matter stays as it is until it is approved.",
    review: "First one of these looks at it and can send it back: {{names}}.",
    approve: "One of these approves it: {{names}}. It counts from the day of the approval.",
    together:
      "Decided by the leaders together, at least three of whom say what they think: {{names}}.",
    meanwhile:
      "Statutory limits run on while it waits. If the matter changes, it has to be proposed anew; what was written is kept.",
  },
  waits: {
    review: "Waits to be looked at by one of: {{names}}",
    approve: "Waits to be approved by one of: {{names}}",
    together: "Waits to be discussed by {{names}}",
  },
  nobody: {
    review:
      "Nobody can look at it today: the unit has no head, or its head is on leave and nobody stands in. Enter a deputy under “Leave”, or have the security administrator enter who acts as head. The proposal is kept until somebody can.",
    approve:
      "Nobody can approve it today: no leader is entered, or all are on leave and nobody stands in. Have the security administrator enter one under “Offices”. The proposal is kept until somebody can.",
    together:
      "No leader can take part in a discussion today. Have the security administrator enter them under “Offices”. The proposal is kept until somebody can.",
  },
  state: {
    waits: "Waits",
    outdated: "To be proposed anew",
    approved: "Approved",
    returned: "Sent back",
    withdrawn: "Taken back",
  },
  step: {
    made: "Proposed by {{name}}, {{at}}",
    reviewed: "Looked at and passed on by {{name}}, {{at}}",
    agreed: "{{name}} agrees: {{opinion}} ({{at}})",
    disagreed: "{{name}} does not agree: {{opinion}} ({{at}})",
    approved: "Approved by {{name}}, {{at}}",
    returned: "Sent back by {{name}}, {{at}}: {{reason}}",
    withdrawn: "Taken back by who proposed it, {{at}}",
  },
  outdated: {
    title: "The matter has changed since this was proposed",
    says: "It can no longer be passed on or approved. The handler can look at it and propose it anew; what was written is kept in the form.",
  },
  word: {
    review: "Agree and pass on for approval",
    approve: "Approve: {{action}}",
    agrees: "What I think",
    yes: "I agree",
    no: "I do not agree",
    opinion: "Opinion",
    opinionHint:
      "Say why, and the length you agree to: it goes into the record of the discussion. {{longest}} characters at most.",
    say: "Give this opinion",
    reason: "Why it is sent back",
    reasonHint:
      "Who proposed it reads this, mends it and proposes it anew. {{longest}} characters at most.",
    return: "Send back",
    withdraw: "Take back",
    withdrawSays:
      "You proposed this; others look at it and approve it. Taken back, it can be mended and proposed anew.",
  },
  fault: {
    reason: {
      missing: "Say why it is sent back.",
      "too-long": "The reason can have {{longest}} characters at most.",
    },
    opinion: {
      missing: "Say what you think.",
      "too-long": "The opinion can have {{longest}} characters at most.",
    },
    agrees: {
      missing: "Choose whether you agree.",
      "too-long": "Choose whether you agree.",
    },
  },
  said: {
    review: "✓ Passed on for approval.",
    approve: "✓ Approved; it counts from today.",
    return: "✓ Sent back.",
    say: "✓ Your opinion is on record.",
    withdraw: "✓ Taken back; nothing has changed.",
    more: "Below is what else waits for you.",
    none: "Nothing else waits for you.",
  },
  as: {
    own: "{{name}} ({{office}})",
    instead: "{{name}} ({{office}}, in place of {{insteadOf}})",
  },
  reason: {
    "own-proposal": "You proposed this; others have to look at it and approve it.",
    "own-review": "You have looked at it already; somebody else has to approve it.",
    "not-reviewed": "Nobody has looked at it yet; it cannot be approved.",
    "reviewed-already": "It has been looked at and waits to be approved.",
    "approved-already": "It has been approved.",
    returned: "It has been sent back.",
    withdrawn: "Who proposed it has taken it back.",
    "content-changed":
      "What you saw is not what is there now. Nothing was recorded. Read it as it is now, then decide.",
    "not-your-proposal": "Only who proposed it can take it back.",
    "not-your-office":
      "This is for whoever holds the office; today you neither hold it nor stand in.",
    "on-leave":
      "You are on leave, and cannot decide meanwhile. If you are back, end your leave first.",
    "said-already": "You have given your opinion; it cannot be changed.",
    "matter-changed":
      "The matter has changed since this was proposed; it cannot be passed on or approved, and has to be proposed anew.",
    "too-few":
      "Fewer than three leaders have said what they think; nothing is decided together yet.",
    "not-agreed":
      "No more agree than not; it cannot be approved. It can be sent back with a reason.",
    "decided-by-one": "One leader approves this; it is not discussed together.",
    "form-used": "This form was sent before and acted on. What was sent now is not recorded.",
  },
};
