import { dayOfAct } from "#app/i18n/en/day-of-act.ts";
import { caseWords } from "#app/i18n/en/desk-case.ts";
import { deskEffect } from "#app/i18n/en/desk-effect.ts";
import { deskFiles } from "#app/i18n/en/desk-files.ts";
import { deskForms } from "#app/i18n/en/desk-forms.ts";
import { deskMatter } from "#app/i18n/en/desk-matter.ts";
import { pauseWords } from "#app/i18n/en/desk-pauses.ts";
import { penaltyWords } from "#app/i18n/en/desk-penalty.ts";
import { policeWords } from "#app/i18n/en/desk-police.ts";
import type { Shape } from "#app/i18n/shape.ts";
import type { desk as zh } from "#app/i18n/zh/desk.ts";

export const desk: Shape<typeof zh> = {
  signIn: {
    title: "Staff sign-in",
    name: "Sign-in name",
    password: "Password",
    button: "Sign in",
    wrong: "The sign-in name or the password is wrong. Please check and try again.",
    waits: "Too many tries, so this one was not checked. Please try again later.",
    ended: {
      title: "Your session has ended",
      says: "There was no activity for 15 minutes, or the session was ended elsewhere. Please sign in again; you then return to the page you were on.",
      kept: "What you filled in has not been submitted. It is kept for 15 minutes; once you have signed in, please check it first.",
    },
    kept: "You are signed out automatically after 15 minutes without activity. Sign-in has two steps: password, then code.",
    citizens: "To report a problem or check progress, go to the public home page",
  },
  problem: {
    403: {
      title: "This is outside your duties",
      what: "This page or step is for staff with other duties. Nothing was changed.",
    },
    404: {
      title: "There is no such page, or you cannot view it",
      what: "The address may be incomplete; or your unit does not handle this matter, or it was sent back.",
    },
    roleTooNew: {
      title: "You may take this step from tomorrow",
      what: "Your role, unit, password or authenticator was set up today and takes effect tomorrow; today you cannot propose, approve, vote, sign or pay. Nothing was changed; please do this tomorrow.",
    },
    back: "Back to my work",
  },
  queue: {
    name: {
      awaiting: "Waits for me",
      incoming: "Incoming",
      "to-assign": "To assign",
      "to-verify": "To verify",
      verifying: "In verification",
      "to-decide": "To decide or check",
      case: "Case opened",
      reward: "Rewards to do",
      mediation: "In mediation",
      late: "Overdue",
      soon: "Due soon",
      open: "All open",
      archived: "Archived",
    },
    says: {
      awaiting:
        "What others have proposed and you have to look at or approve, and corrections, new facts, challenges and denied rewards that a second person confirms. What is done disappears from here.",
      incoming:
        "Complaints and reports just received. A complaint is accepted or refused; a report is assigned or referred.",
      "to-assign": "Accepted complaints that no unit is handling, including those sent back.",
      "to-verify": "Reports assigned to this unit whose verification has not started.",
      verifying: "Reports being verified.",
      "to-decide":
        "Reports that are verified and wait for a decision on opening a case, or for more time or a transfer to be approved.",
      case: "Reports with a case opened and no penalty recorded yet.",
      reward: "Reports with a penalty recorded whose reward is not finished.",
      mediation: "Accepted complaints in mediation.",
      late: "Matters whose statutory limit has passed.",
      soon: "Matters due within {{days}} working days.",
      open: "Every matter not yet archived.",
      archived: "Archived matters.",
    },
    empty: {
      awaiting:
        "Nothing waits for you now. What others propose appears here when it is your turn to look at it or approve it.",
      incoming: "Nothing is waiting. New submissions appear here.",
      "to-assign": "Every accepted complaint has been assigned.",
      "to-verify": "Every report assigned to this unit is being verified.",
      verifying: "No report is being verified now.",
      "to-decide": "No verified report waits for a decision.",
      case: "No open case is waiting for its penalty.",
      reward: "No reward is waiting.",
      mediation: "No complaint is in mediation.",
      late: "Nothing is overdue.",
      soon: "Nothing is due within {{days}} working days.",
      open: "Nothing is open now.",
      archived: "Nothing has been archived yet.",
    },
    count: "{{count}} matters, soonest due first",
    count_one: "{{count}} matter",
    limit: "Time limit (working days)",
    number: "Number",
    kind: "Kind",
    what: "Product",
    respondent: "Respondent",
    stance: "Stance",
    received: "Received",
    due: "Due",
    holder: "Handled by",
    holderValue: "{{unit}} {{handler}}",
    unassigned: "Not yet assigned",
    left: "{{count}} left",
    today: "Due today",
    late: "{{count}} late",
    noLimit: "No time limit",
  },
  stance: { named: "Named", confidential: "Confidential", anonymous: "Anonymous" },
  light: {
    green: "{{count}} left",
    yellow: "{{count}} left, nearly due",
    orange: "Due today",
    red: "{{count}} late",
    black: "{{count}} late, long overdue",
    name: {
      green: "Green: there is time",
      yellow: "Yellow: four fifths used",
      orange: "Orange: due today",
      red: "Red: late",
      black: "Black: long overdue",
    },
  },
  filter: {
    title: "Filter",
    light: "Time limit",
    kind: "Kind",
    stage: "Stage",
    handler: "Handler",
    nobody: "Nobody yet",
    about: "Product or respondent",
    all: "All",
    button: "Filter",
    clear: "Clear",
    none: "No matter in this list fits.",
    amongNewest:
      "Too many matters say so; only the newest of them were looked through. Write more, or use the search at the top.",
    further: "No matter on this page fits; please see the next.",
  },
  dayOfAct,
  ...deskEffect,
  ...deskForms,
  ...deskFiles,
  pauses: pauseWords.panel,
  case: caseWords.panel,
  penalty: penaltyWords.panel,
  police: policeWords.panel,
  ...deskMatter,
};
