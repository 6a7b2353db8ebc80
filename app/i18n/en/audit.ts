import type { Shape } from "#app/i18n/shape.ts";
import type { audit as zh } from "#app/i18n/zh/audit.ts";

export const audit: Shape<typeof zh> = {
  title: "Record of deeds and looks",
  lead: "Who did what and who looked at what, the newest first. Every entry is linked to the one before it: change a letter and the links no longer fit.",
  dayOnly: "What a reporter did shows its day only, not the hour.",
  find: {
    number: "Matter number",
    officer: "Officer",
    everybody: "Everybody",
    day: "Day",
    kind: "What",
    all: "Deeds and looks",
    looks: "Looks only",
    deeds: "Deeds only",
    button: "Find",
    clear: "Clear",
  },
  count: "{{count}} entries",
  count_one: "{{count}} entry",
  empty: "Nothing is recorded yet.",
  emptyFor: "Nothing is recorded that fits. Check what you asked for and try again.",
  byNobody: "A name nobody has",
  onMatter: "Matter",
  whoLooked: "Who looked",
  seal: {
    title: "Checkpoint",
    fits: "Newest checkpoint: {{at}}, {{count}} entries. The record as it is now agrees with it and has only grown.",
    fits_one:
      "Newest checkpoint: {{at}}, {{count}} entry. The record as it is now agrees with it and has only grown.",
    none: "There is no checkpoint yet. The first is made within a minute.",
    late: "Checkpoints have stopped",
    lateSays:
      "The newest is of {{at}}; there should be one a minute. See whether the jobs are running.",
    broken: "The record was changed or has become shorter",
    brokenSays:
      "Against the checkpoint signed at {{at}}, {{count}} chains lack entries or no longer agree. Somebody may have changed the database, or an older backup was restored. Leave everything as it is and run npm run verify-audit on the server to learn which entries.",
    root: "The published root",
  },
  root: {
    title: "The root of the record",
    lead: "Who did what and who looked at what is kept in a record that can only grow. The 64 characters below follow from all of it: once anybody changes or removes an entry, the same characters can never be had again.",
    value: "The root now",
    none: "There is no root yet. The first is made within a minute.",
    keep: "You may write it down with the date. An auditor can check with it that nothing from before that day was touched.",
    minute:
      "It changes every minute, whether anybody sent anything or not, so nobody can tell from it when somebody did something.",
    link: "The root of the record",
  },
  mail: {
    subject: "{{office}}: root of the audit record",
    body: "{{when}}: the record holds {{size}} entries, and its root is\n\n{{root}}\n\nPlease keep this mail. It proves later that nothing from before this day was changed.",
  },
  action: {
    "sign-in": "Signed in",
    "sign-in-refused": "Failed to sign in",
    "sign-out": "Signed out",
    "calendar-published": "Published days off",
    "version-signed-off": "Signed off a provision",
    "parameters-set": "Set the reward scale",
    "letter-taken-up-again": "Had a letter sent again",
  },
  look: {
    matter: "Looked at the matter",
    deed: "Opened a form",
    letter: "Looked at a letter",
    evidence: "Fetched evidence",
    ballot: "Looked at the reward under review",
    payment: "Looked at the payment",
    queue: "Looked at a queue",
    agenda: "Looked at the committee's list",
    payments: "Looked at the list of payments",
    sealed: "Looked at how much is sealed",
    audit: "Looked at this record",
    people: "Looked at people and units",
  },
  role: {
    committee: "The committee",
    office: "The system",
  },
};
