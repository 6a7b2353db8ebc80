import type { Shape } from "#app/i18n/shape.ts";
import type { supplement as zh } from "#app/i18n/zh/supplement.ts";

export const supplement: Shape<typeof zh> = {
  title: "Add information",
  of: "{{kind}}, number {{number}}",
  lead: "Add anything you have remembered or obtained since. Only the unit handling the matter can see it.",
  text: "What you want to add",
  hint: "When, where, what you saw or obtained. You can also send files alone.",
  files: "Photos or files (optional)",
  anonymous:
    "Do not write your name or phone number and do not upload an ID card: the staff handling the matter can see what you write here.",
  identity: "Proof of identity is not uploaded here; please bring it to the reception window.",
  dates: "Adding information does not change a time limit that is running.",
  newFacts:
    "Adding information does not in itself change a running time limit. If the unit finds that it contains new facts of a breach and handles them together, the time for verification starts again from the day we received them (Order 121, art. 35(2)), and the new date appears on your progress page.",
  kept: "Back saves it, too: you can continue on this device within 24 hours.",
  send: "Submit",
  sent: {
    title: "We have received what you added",
    body: "The unit handling the matter can see it now. It cannot be changed, but you can add more.",
  },
  before: {
    title: "What you have added",
    files: "{{count}} files",
    files_one: "1 file",
    sealed:
      "It is sealed: only the unit handling the matter can open it, and it is not shown here.",
  },
  archived: {
    title: "This matter is archived, so nothing can be added",
    body: "An archived matter no longer changes. If there is something new, please submit again and give number {{number}} under “What happened”.",
    unsent: "What was not submitted; you can copy it",
    again: { complaint: "Submit another complaint", report: "Submit another report" },
  },
  refused: {
    archived:
      "This matter has just been archived, so your text was not submitted. Please submit again and give number {{number}}.",
    "nothing-added": "Write what you want to add, or choose a file.",
    "too-long":
      "You wrote {{length}} characters; at most {{longest}} are possible at a time, so this was not submitted. Send it in parts, or upload the long part as a PDF.",
    "enough-today":
      "You have added information {{most}} times today, so this was not submitted. Your text and files are saved; press Submit again tomorrow.",
  },
  unsent: { title: "You have added something that is not submitted yet", link: "Continue" },
  own: {
    body: "If you have new information or photos, add them here. The unit handling the matter sees them at once.",
    button: "Add information",
  },
};
