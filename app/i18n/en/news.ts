import type { Shape } from "#app/i18n/shape.ts";
import type { news as zh } from "#app/i18n/zh/news.ts";

export const news: Shape<typeof zh> = {
  title: "Reminders",
  lead: "Reminders of the last month, newest first. Mails carry numbers alone; if you get none, you miss nothing here.",
  choose: "Choose the hours of your mails",
  none: "No reminders in the last month.",
  log: "Activity log",
  column: { matter: "Matter", what: "Reminder", day: "Day" },
  of: {
    letter: "Something is new",
    "last-day": "Last day",
    decision: "Waiting for your decision, due soon",
    late: "Late",
    "long-late": "Late for long: see that it is dealt with",
    overdue: "Not back from where it was sent",
    alarm: "Alarm",
  },
};
