import type { Shape } from "#app/i18n/shape.ts";
import type { supplement as zh } from "#app/i18n/zh/supplement.ts";

export const supplement: Shape<typeof zh> = {
  title: "Add something",
  of: "{{kind}}, number {{number}}",
  lead: "Something you remembered or came by since. Only the unit that deals with it can read it.",
  text: "What you want to add",
  hint: "When, where, what you saw or have in hand. Files alone will do.",
  files: "Photos or files (optional)",
  filesHint: "JPG, PNG, WebP or PDF, up to {{megabytes}} MB each, at most {{count}} at a time.",
  anonymous:
    "Leave out your name and telephone, and do not send an ID card: whoever deals with it reads what is in here.",
  identity: "Proof of identity is not sent here; please bring it to the reception window.",
  dates: "Adding something does not move a date that is being counted.",
  newFacts:
    "Adding something does not by itself move a date. Where the unit takes it for new facts and deals with both together, the term runs anew from the day it came in (Order 121, art. 35(2)); the new date then stands on your progress page.",
  kept: "What you have not sent is kept on this device for 24 hours.",
  send: "Send",
  sent: {
    title: "We have it",
    body: "The unit that deals with it can read it now. It cannot be changed; you can add more.",
  },
  before: {
    title: "What you added before",
    files: "{{count}} files",
    files_one: "1 file",
    sealed: "It is sealed: only the unit that deals with it can open it, and it is not shown here.",
  },
  archived: {
    title: "This one is closed and archived, so nothing can be added",
    body: "An archived file no longer changes. If there is something new, please file again and name number {{number}} where you tell what happened.",
    unsent: "What was not sent, to copy",
    again: { complaint: "File another complaint", report: "File another report" },
  },
  refused: {
    archived:
      "It has just been archived, so this was not sent. Please file again and name number {{number}}.",
    "nothing-added": "Nothing is written and no file is chosen yet.",
    "too-long":
      "You wrote {{length}} characters; {{longest}} fit in at a time, so this was not sent. Send it in parts, or add the long part as a PDF.",
    "enough-today":
      "You have added something {{most}} times today, so this was not sent. Text and files are kept; press Send again tomorrow.",
  },
  unsent: { title: "Something you wanted to add is not sent yet", link: "Go on with it" },
  signedOut: {
    title: "You were away too long and signed out, so this was not sent",
    body: "Text and files are kept. Sign in again, go on with it, and press Send.",
  },
  own: {
    body: "If there is something new, or another photo, add it here; the unit that deals with it sees it at once.",
    button: "Add something",
  },
};
