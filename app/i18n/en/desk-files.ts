import type { Shape } from "#app/i18n/shape.ts";
import type { deskFiles as zh } from "#app/i18n/zh/desk-files.ts";

/** Files of a matter, shown one by one. */
export const deskFiles: Shape<typeof zh> = {
  file: {
    title: "Evidence {{position}}, matter {{number}}",
    tools: "From file to file",
    place: "{{at}} of {{of}}",
    previous: "Previous",
    next: "Next",
    facts: "File and matter",
    whole: "Show at its full size",
    name: "evidence {{position}}",
    alt: "Picture of {{name}}",
    altLeaf: "Page {{leaf}} of {{name}}",
    download: "Download",
    type: "{{name}}, {{size}} KB",
    leaves: "From page to page",
    leaf: "Page {{leaf}} of {{leaves}}",
    leafBefore: "Previous page",
    leafAfter: "Next page",
    mostLeaves:
      "It has {{leaves}} pages. The first {{most}} can be read here; download it for the rest.",
    notShown: "This file cannot be shown here",
    why: {
      heic: "HEIC photographs are kept sealed as they came. Download it and open it with a program that reads HEIC. Place and time may still be inside: mind that before you pass it on.",
      gone: "Its content can no longer be opened.",
      unreadable:
        "The file is damaged, or not a complete PDF. Download it and try a program made for repairs.",
      locked:
        "This PDF asks for a password. Download it to read it; the reporter can tell the password in an addition.",
      "too-heavy": "Opening it takes more memory or time than is allowed. Download it to read it.",
      crowded: "Too many people are opening files now. Please reload this page in a moment.",
    },
    added: "Added later",
    withSubmission: "Came with the submission",
    fact: {
      number: "Number",
      kind: "Kind",
      product: "Product",
      receivedOn: "Received",
      stage: "Stage",
      came: "Origin",
      type: "File",
    },
  },
  officeFile: {
    title: "Files of the office",
    one: "File of the office {{position}}, matter {{number}}",
    back: "Back to the files of the office",
    none: "No files of the office yet.",
    goTo: "Add or strike files",
    line: "{{position}}. {{kind}}",
    dated: "{{line}}, ",
    addedBy: "added by {{by}}",
    addedByLabel: "Added by",
    struck: "struck ({{by}}): {{because}}",
    strike: "Strike",
    add: "Add files",
    kindLabel: "Kind of file",
    kind: {
      "site-record": "record of an inspection",
      "interview-record": "record of an interview",
      reply: "reply of the other side",
      "test-report": "test report",
      decision: "decision",
      other: "other",
    },
    day: "Its day",
    dayHint: "The day of the inspection, the interview, the reply, the report or the decision.",
    files: "Choose files",
    filesHint:
      "Pictures ({{pictures}}) or PDF, at most {{megabytes}} MB each and {{count}} at a time. Save other formats as PDF first.",
    chooseAgain: "Please choose the files again; those you chose before were not kept.",
    kept: "Sealed like the submission: only the unit that handles this matter now can open it, and no reporter sees it. Place and time are taken out of photographs.",
    button: "Save",
    done: "Saved",
    notNow: "No files can be added now",
    oneOfThem: "one of the files",
    wrong: {
      kind: "Choose which kind of file it is.",
      day: "Enter its day, for example 2026-11-03.",
    },
    fault: {
      empty: "Choose the files to save.",
      crowded:
        "Too many people are uploading now; {{name}} was not kept. Try again in some minutes.",
      "slow-line": "The line was too slow or broke; {{name}} did not arrive whole. Send it again.",
      "broken-off": "The connection broke; {{name}} did not arrive whole. Send it again.",
      "not-all-read":
        "Too much came at once, or not all of it; nothing was kept. Send it in parts.",
      "text-cut": "What was written is too long; nothing was kept.",
    },
    reason: {
      "no-such-matter": "There is no such matter or file, or it is not yours to do.",
      "form-used":
        "This form was sent before and was saved then. What it says now is different, and was not saved.",
      "archived-already": "The matter is archived; no more files can be added.",
      "held-elsewhere": "Your unit does not handle this matter now; you can add no files to it.",
      "day-to-come": "Its day cannot lie after today.",
      "dossier-full": "A matter holds at most {{most}} files of the office, and there are as many.",
      "struck-already": "This file is struck already.",
      "not-yours":
        "You can strike only what you added yourself; ask whoever added it, or a head of unit.",
      "rested-on":
        "The office has acted on the matter since it was added, and may have relied on it, so it stays. To correct it, add a note.",
    },
    striking: {
      title: "Strike a file of the office",
      says: "Its name, its day, the reason and your name stay in the list; what is in the file is deleted and cannot be brought back.",
      reason: "Why it is struck",
      hint: "For example: it belongs to another matter.",
      missing: "Say why it is struck, for example: it belongs to another matter.",
      tooLong: "The reason is too long; at most {{longest}} characters.",
      button: "Strike",
      notNow: "This file cannot be struck",
    },
  },
};
