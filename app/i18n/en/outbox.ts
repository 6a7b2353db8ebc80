import type { Shape } from "#app/i18n/shape.ts";
import type { outbox as zh } from "#app/i18n/zh/outbox.ts";

/** Letters on their way, and those that could not be sent. */
export const outbox: Shape<typeof zh> = {
  title: "Sending of letters",
  lead: "A letter is recorded together with the decision and sent in the background. Letters that could not be sent are tried again automatically and are not lost. What is for the office appears under Reminders first and is e-mailed at the hours each person has chosen. In rare cases the same e-mail arrives twice.",
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
  givenUp: "Letters no longer retried",
  givenUpSays:
    "Not sent after many attempts. Find the cause first (mail server, address), then send again. With the receipt, reporters can read the letter on the site at any time.",
  noneGivenUp: "No letters have been given up.",
  number: "Number",
  to: "Addressee",
  owedOn: "Owed since",
  attempts: "Attempts",
  failure: "Error code",
  again: "Action",
  tryAgain: "Send again",
  staff: {
    title: "E-mail to staff is not being sent",
    says: "It is being retried automatically. Everyone still sees their reminders at the desk, and work on matters is not affected. The system administrator should check the mail server.",
  },
  alarm: {
    title: "Some letters cannot be sent",
    waiting: "{{count}} letters are waiting to be sent, the oldest for {{age}}.",
    waiting_one: "{{count}} letter has been waiting to be sent for {{age}}.",
    givenUp: "{{count}} letters are no longer retried and need attention.",
    givenUp_one: "{{count}} letter is no longer retried and needs attention.",
    link: "See them and send again",
    tell: "Please tell the system administrator. Work on matters is not affected, and no letter is lost.",
  },
};
