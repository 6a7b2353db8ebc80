/** What somebody is reminded of: the year's notice that is missing, what nobody can decide, the newest root of the log. */
export const REMINDERS = ["calendar", "no-decider", "audit-root"] as const;
export type Reminder = (typeof REMINDERS)[number];
