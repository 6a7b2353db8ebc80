import type { Shape } from "#app/i18n/shape.ts";
import type { budget as zh } from "#app/i18n/zh/budget.ts";

export const budget: Shape<typeof zh> = {
  title: "Budget for rewards",
  of: "Budget for rewards {{year}}",
  lead: "One enters it and another, or a head, confirms it; a raise is a further entry. The sums below are worked out from the journal. What a reporter was promised is not cut by a budget; beyond it nothing is authorised until it is raised.",
  link: "Budget for rewards",
  none: "No budget of this year was confirmed; payments are not measured against one.",
  noneShort: "No budget",
  overdrawn:
    "What reporters were told exceeds the budget by {{sum}}. The promises stand; please ask for a raise soon.",
  column: {
    committed: "Told, not authorised",
    authorised: "Authorised, not paid",
    paid: "Paid this year",
    owed: "To come back",
    recovered: "Received back",
    balance: "Left",
  },
  entries: "Entries",
  noEntries: "Nothing was entered yet.",
  entry: "{{sum}} (document {{document}})",
  waits: "Entered by {{by}}, waits for another",
  confirmed: "Entered by {{by}}, confirmed by {{decidedBy}}",
  refused: "Entered by {{by}}, refused or taken back by {{decidedBy}}",
  enter: "Enter a budget or a raise",
  enterButton: "Send for confirmation",
  year: "Year",
  sum: "Sum (yuan)",
  sumHint: "The first entry is the whole year's budget, each further one a raise.",
  document: "Number of the document",
  documentHint: "By which the finance authority or this office approved it.",
  confirm: "Confirm",
  refuse: "Refuse",
  withdraw: "Take back",
  notice: {
    beyond:
      "This reward exceeds the budget of the year: {{room}} can still be authorised. It has to wait until the budget is raised.",
    overdrawn:
      "What reporters were told exceeds the budget of the year by {{sum}}; please ask for a raise soon.",
  },
  reason: {
    "budget-year": "Only for this year or the next.",
    "budget-sum": "That is no sum. Enter one above zero, for example 200000.",
    "budget-document": "Enter the number of the document.",
    "budget-waits":
      "An entry of this year waits already; it has to be confirmed or taken back first.",
    "budget-decided": "This entry was confirmed, refused or taken back already.",
    "budget-own": "You entered it; somebody else confirms it.",
    "form-used": "This page was used once already; please open it again.",
  },
};
