import type { Shape } from "#app/i18n/shape.ts";
import type { mailbox as zh } from "#app/i18n/zh/mailbox.ts";

export const mailbox: Shape<typeof zh> = {
  notice: {
    reporter: {
      subject: "You have a new message",
      body: "Hello,\n\nYou have a new message. Please sign in with your receipt number and secret to read it.\n\nFor your protection this mail says nothing else and holds no link. Please open the site yourself.\n\n{{office}}",
    },
  },
  staff: {
    subject: {
      one: "Matter {{number}}: something is new",
      many: "Something is new in {{count}} matters",
      urgent: "Please sign in to the desk soon",
    },
    of: {
      letter: "Matters in which something is new:",
      "last-day": "Matters whose last day is today:",
      decision: "Matters waiting for your decision and due soon:",
      late: "Matters that are late:",
      "long-late": "Matters that have been late for long:",
      overdue: "Matters for which something sent away is not back in time:",
      alarm: "There is an alarm in the activity log. Please sign in and see who it was and why.",
    },
    more: "… ({{count}} in all)",
    foot: "Open the desk yourself and look under Reminders. Mails say nothing of what a matter is about and contain no link. You can choose the hours of your mails under My account.\n\n{{office}}",
  },
  title: "Demo mailbox",
  lead: "While no mail server is set up, all e-mails are kept here and none is sent out. This page exists only in the demo.",
  empty:
    "No e-mails yet. What can be taken back leaves after some minutes, everything else in a few seconds.",
  count: "{{count}} messages, newest first",
  count_one: "{{count}} message",
  column: { arrived: "Time", addressee: "To", subject: "Subject" },
  raw: "As sent",
  back: "Back to the demo mailbox",
};
