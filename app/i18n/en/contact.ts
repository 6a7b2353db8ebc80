import type { Shape } from "#app/i18n/shape.ts";
import type { contact as zh } from "#app/i18n/zh/contact.ts";

export const contact: Shape<typeof zh> = {
  title: "How to reach the complainant",
  titled: "How to reach the complainant of matter {{number}}",
  lead: "It is recorded before it is shown. On their progress page the complainant sees the role and unit of whoever opened it, the day and the purpose, but no name.",
  purpose: "Purpose",
  purposes: {
    mediation: "contact for mediation",
    "identity-check": "checking identity",
    service: "delivering a document",
  },
  open: "Open the contact details",
  opened: "Opened for: {{purpose}}",
  closes:
    "Leaving or reloading this page closes it; to see it again, choose a purpose again. Use it for this complaint only, do not tell the other side and do not copy it elsewhere.",
  unsaid: "not given",
  again:
    "It was opened once already and is no longer shown. To see it again, please choose a purpose.",
  notOpened: "Not opened",
  none: "There are no contact details to open here",
  instead:
    "You can write a message, which they read with their receipt. If you must know who they are, ask a custodian to apply for opening the identity, matter {{number}}.",
  refused: {
    choose: "Please choose a purpose.",
    "not-a-complaint":
      "Who made a report can only be opened by custodians by their own procedure; handlers cannot open it.",
    archived: "The matter is closed; contact details can no longer be opened.",
    elsewhere: "Another unit handles the matter now; only its handler can open this.",
    "not-the-handler":
      "Only the handler of this complaint can open this; before it is assigned, the intake section can.",
    "none-kept":
      "When this complaint was filed, contact details were not yet kept apart; or the time for keeping them is over and the key has been destroyed.",
    "no-such-matter": "This matter is no longer yours to handle.",
    "form-used":
      "This page was used once already, so nothing was opened. Please choose a purpose again.",
  },
  looks: {
    title: "When the contact details were opened",
    none: "Nobody has opened the contact details so far.",
    sameAsTheirs: "This is what the complainant sees on the progress page.",
    kept: "Your name, telephone and address can be opened only by the handler and only for this complaint; each time it is recorded before anything is shown.",
  },
  link: "Contact details of the complainant",
};
