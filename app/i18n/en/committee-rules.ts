import type { Shape } from "#app/i18n/shape.ts";
import type { committeeRules as zh } from "#app/i18n/zh/committee-rules.ts";

export const committeeRules: Shape<typeof zh> = {
  title: "Outside members of the committee",
  lead: "An outside member works for no part of the bureau. A system administrator asks for a change, and it counts once another person has confirmed it. What was drawn by lot already stays as it is.",
  present: "As it stands",
  outsiders: "Outside members",
  nobody: "None",
  separator: ", ",
  from: "Rewards that an outside member has to sit on",
  never: "None",
  members: "Members of the committee",
  membersHint:
    "The security administrator adds and removes members under “People and roles”. Here they are only marked.",
  noMembers: "The committee has no members yet.",
  isOutside: "From outside",
  isInside: "Of the bureau",
  mark: "Mark {{name}} as an outside member",
  unmark: "Mark {{name}} as a member of the bureau",
  setSum: "From which sum an outside member has to sit",
  sum: "Rewards from (yuan)",
  sumHint:
    "Of the sum that follows from the proposed grade. Empty where none is needed. There has to be an outside member before a sum can be set.",
  ask: "Ask for it; another confirms",
  toSum: "An outside member sits on rewards from {{sum}} on",
  toNever: "No outside member is needed any more",
  changes: "Asked for and decided",
  waits: "Asked for by {{by}}, waits for another person",
  confirmed: "Asked for by {{by}}, confirmed by {{decidedBy}}",
  refused: "Asked for by {{by}}, refused or withdrawn by {{decidedBy}}",
  confirm: "Confirm",
  refuse: "Refuse",
  withdraw: "Withdraw",
  notDone: "Not done, nothing was changed",
  reason: {
    "rule-member": "They are not of the committee now.",
    "rule-same": "It is so already.",
    "rule-sum":
      "The sum is not understood. Give one above nothing, such as 200000, or leave the field empty where none is needed.",
    "rule-no-outsider":
      "The committee has no outside member. With a sum set, nobody could decide on rewards from it on. Mark an outside member first.",
    "rule-last-outsider":
      "This is the last outside member. Without one, nobody could decide on rewards that need one. Mark another first, or take the sum away.",
    "rule-waits": "The same change waits already. Confirm or withdraw it first.",
    "rule-own": "You asked for it; another person has to confirm it.",
    "rule-decided": "Somebody has confirmed, refused or withdrawn it already.",
    "form-used": "This page was used once already; please open it again.",
  },
};
