import type { Shape } from "#app/i18n/shape.ts";
import type { keys as zh } from "#app/i18n/zh/keys.ts";

export const keys: Shape<typeof zh> = {
  title: "Shortcuts",
  everywhere: "On every page",
  list: "In a list",
  matter: "On a matter",
  here: "What you may do on this page",
  says: {
    sheet: "Open and close this sheet",
    search: "Go to the search",
    next: "Next row",
    previous: "Previous row",
    open: "Open the row",
    back: "Back to the list",
  },
  lead: "In a field these keys type as usual.",
  leadOnMatters:
    "On a matter, the letter beside an action is its shortcut: it opens the form, and only the button in it does something. In a field these keys type as usual.",
  choice: "Use shortcuts",
  kept: "Kept in this browser on this computer alone. To turn them on again, choose “Shortcuts” in the menu.",
  unheard:
    "This browser does not run scripts, so there are no shortcuts. Everything can be reached with Tab and Enter.",
  close: "Close",
  toList: "Skip to the first row of the list",
  backTo: "Back to “{{list}}”",
  back: "Back to the list",
};
