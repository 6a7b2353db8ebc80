import type { Shape } from "#app/i18n/shape.ts";
import type { outbox as zh } from "#app/i18n/zh/outbox.ts";

/** Letters on their way, and those that could not be sent. */
export const outbox: Shape<typeof zh> = {
  title: "Sending of letters",
  lead: "A letter is written down together with the decision that owes it, and sent from there. What could not be sent is tried again and not lost. An addressee may receive the same letter twice.",
  letters: "Letters",
  waiting: "Waiting to be sent",
  failed: "Of these, failed before and being tried again",
  oldest: "The oldest has waited",
  allSent: "No letter is waiting.",
  minutes: "{{count}} minutes",
  minutes_one: "{{count}} minute",
  hours: "{{count}} hours",
  hours_one: "{{count}} hour",
  days: "{{count}} days",
  days_one: "{{count}} day",
  givenUp: "Letters given up",
  givenUpSays:
    "Not sent after many attempts. Find the cause first (mail server, address), then send again. A reporter can read the letter on the site with the receipt at any time.",
  noneGivenUp: "No letter was given up.",
  number: "Number",
  to: "Addressee",
  owedOn: "Owed since",
  attempts: "Attempts",
  failure: "Failure",
  again: "Action",
  tryAgain: "Send again",
  alarm: {
    title: "Letters do not leave",
    waiting: "{{count}} letters wait to be sent, the oldest for {{age}}.",
    waiting_one: "{{count}} letter waits to be sent, for {{age}}.",
    givenUp: "{{count}} letters were given up and need somebody.",
    givenUp_one: "{{count}} letter was given up and needs somebody.",
    link: "See them and send again",
    tell: "Please tell an administrator. Matters go on as usual, and no letter is lost.",
  },
};
