import type { Shape } from "#app/i18n/shape.ts";
import type { account as zh } from "#app/i18n/zh/account.ts";

export const account: Shape<typeof zh> = {
  title: "My account",
  code: {
    title: "Enter your code",
    lead: "Open the authenticator on your phone and enter the six digits it shows now.",
    label: "Code",
    hint: "Six digits, new every 30 seconds, each usable once. If you do not have your phone with you, use a recovery code.",
    wrong: "This code is wrong or has been used before. Wait for the next one and try again.",
    waits: "Too many tries, so this one was not checked. Please try again later.",
    held: "Too many wrong codes in a row: no more are accepted. If it was not you, somebody knows your password. Ask the security administrator; two people have to reset your sign-in.",
    lost: "If you have neither your phone nor recovery codes, ask the security administrator; two people have to reset your sign-in.",
  },
  enrolment: {
    title: "Set up your authenticator",
    lead: "This is your first sign-in. Scan the QR code with an authenticator (any TOTP app will do), then enter the six digits it shows.",
    picture: "QR code for your authenticator",
    byHand: "If you cannot scan, choose “enter by hand” in the authenticator and type:",
    hint: "Six digits, new every 30 seconds, each usable once. The QR code is new each time this page opens: after a mistake, scan it again. You receive recovery codes on the next page.",
    button: "Set up",
  },
  again: {
    title: "Please enter a code again",
    lead: "This step cannot be undone, so we need to make sure it is you. What you typed is kept.",
    button: "Continue",
    cancel: "Do not go on, back to the page",
  },
  proof: {
    lasts:
      "The code you enter now counts for steps of this kind for {{minutes}} minutes; you will not be asked again during that time. ",
    until: "This step takes a code. The last one you entered counts until",
    afterwards:
      "; after that you will be asked for another when you submit, and nothing you filled in is lost.",
    because: {
      "who-gets-in":
        "The time is short because this step decides who can sign in and who can approve.",
      identity: "The time is short because an identity, once seen, cannot be unseen.",
      money: "The time is fairly short because money paid out is hard to get back.",
      "whole-office":
        "This step affects time limits, amounts or public information of the whole office; the time allows for checking.",
      "several-in-a-row":
        "The time is longer because approvals and signatures often come several in a row.",
      meeting: "The time is longest because the committee votes on one case after another.",
    },
  },
  saved: {
    of: "{{field}}: {{label}}",
    title: "What you typed is still here",
    lead: "It has not been submitted. Read it once more, and submit it if it is what you filled in; you can change it.",
    field: "What you wrote",
    button: "Submit",
    anew: "Discard it and open the page again",
    page: "Submitted to:",
    onlyThere: "This step was not submitted. Go back to its page, check it and submit again.",
    copy: "You can copy what you wrote from here.",
    there: "Back to the page",
  },
  sessions: {
    title: "Where you are signed in",
    lead: "You are signed out automatically after 15 minutes without activity, and after 10 hours at the latest. Devices and networks are not recorded. If a time cannot be yours, end that session at once and change your password.",
    begun: "Signed in",
    seen: "Last seen",
    end: "End",
    this: "This session",
    endThis: "End",
    endOthers: "End all others",
  },
  mail: {
    title: "Mail",
    says: "What is new comes in one mail at the hours you choose, with numbers alone and not on rest days. What is due today, what waits for your decision and is about to run out, and alarms come at once.",
    noAddress:
      "No e-mail address is entered for you, so you get no mail. Everything stands under Reminders at the desk; nothing is lost.",
    hours: "Hours of your mails",
    hint: "Choose one or more. If you choose none, no such mail is sent.",
    hour: "{{hour}}:00",
    button: "Save",
  },
  recovery: {
    title: "Recovery codes",
    left: "{{count}} are unused. If you do not have your phone with you, one recovery code takes the place of a code.",
    left_one:
      "{{count}} is unused. If you do not have your phone with you, it takes the place of a code.",
    lead: "If you lose your phone, sign in with these codes. Each works once. Write them down or print them, and keep them apart from the phone.",
    once: "The codes are shown only now. We keep only a digest to check them and cannot show them again.",
    kept: "I have written them down",
    again: "New recovery codes",
    telephone: "Change phone",
    telephoneSays:
      "Once you confirm, the present authenticator and recovery codes become void and all sessions end, including this one. You set up the new phone at the next sign-in and can approve from the following day. This cannot be undone.",
    telephoneSure: "Change phone and end all sessions",
  },
  password: {
    title: "Change password",
    first: "You are using the initial password. Please change it to one that only you know.",
    lead: "You will be signed out everywhere else, and you can approve from the next day.",
    old: "Current password",
    wanted: "New password",
    hint: "At least 12 characters. A sentence that you can remember is best.",
    again: "New password again",
    button: "Change",
    fault: {
      wrong: "The current password is wrong.",
      waits: "Too many tries, so this one was not checked. Please try again later.",
      used: "This form has been submitted before with different content, so the password was not changed again. Please fill it in again.",
      "too-short": "The new password is too short: at least 12 characters.",
      "too-long": "The new password is too long: at most 200 characters.",
      "is-the-name":
        "The new password must not contain your sign-in name, your own name or the office’s.",
      guessable:
        "The new password is too common, or a few characters repeated or in a row, and easy to guess. Choose a sentence that you can remember.",
      "the-old-one": "The new password is the same as the current one. Choose another.",
      differs: "The two new passwords are not the same.",
    },
  },
  codes: {
    title: "Codes for the demo",
    lead: "People in the demo have no phones, so the codes they can use now are shown here. Each works once; then wait for the next. This page exists only in the demo.",
    link: "Demo: see everyone's current code",
    refresh: "Refresh",
    code: "Code",
    person: "Who",
    wait: "wait half a minute",
  },
};
