import type { Shape } from "#app/i18n/shape.ts";
import type { adminNotice as zh } from "#app/i18n/zh/admin-notice.ts";

/** Reading, previewing and publishing a notice of the State Council. */
export const adminNotice: Shape<typeof zh> = {
  notice: {
    title: "Load a holiday notice",
    lead: "Paste the full text of the State Council's notice, read it in, check which time limits it changes, then publish it. Corrections for past years are made here too: paste the corrected text; the earlier notice is kept but no longer used. A notice that moves a holiday within the year can be pasted too: it changes only the days it names.",
    text: "Text of the notice",
    hint: "From the title to the last numbered item, in Chinese as it was published.",
    missing: "Paste the text of the notice.",
    read: "Read it",
    readAgain: "Read it again",
    reading: "What was read for {{year}}",
    amends:
      "This notice amends the year: it changes only the days it names, all others stay. Below is the whole year as amended; compare each changed day with the notice.",
    festival: "Festival",
    rest: "Rest",
    restDays: "Days",
    makeUp: "Weekend days worked instead",
    span: "{{first}} to {{last}}",
    dayAndWeekday: "{{day}} ({{weekday}})",
    problems: "To be checked",
    confirm: "“{{names}}” is not a festival of every year. I have checked that this year has it.",
    replaces: "Once published, the current notice for {{year}} is no longer used.",
    publish: "Publish and recalculate time limits",
    moves: "Time limits that will change",
    moved: "The last day of {{count}} time limits changes. ",
    moved_one: "The last day of {{count}} time limit changes. ",
    noneMoved: "No time limit changes its last day. ",
    madeFirm: "Another {{count}} keep their date and change from provisional to firm.",
    letters:
      "Where a date changes, the reporter and the unit each receive a letter; where a time limit is paused, they are told when it resumes.",
    number: "Number",
    clock: "Limit",
    before: "Previous last day",
    after: "New last day",
    refusal: {
      title: "This cannot be published yet",
      "changed-meanwhile":
        "Somebody published a notice after your preview. Below, everything is recalculated with the current calendar; check it before you publish.",
      "form-used":
        "This form has already published a notice. Its content is different this time, so it was not published.",
      "no-year":
        "No year was found: paste the notice of the State Council together with its title.",
      "contradicts-itself":
        "The notice contradicts itself or cannot be read in places. Correct it before publishing.",
      "festival-not-confirmed":
        "It names a festival that does not occur every year. Please confirm it first.",
      "year-too-early": "The calendar begins with 2007; there are no earlier years.",
      "year-too-late":
        "The notice for the year before has not been loaded yet, and no year may be skipped.",
    },
    finding: {
      "year-missing": "No year",
      "festival-missing": "This festival is not mentioned",
      "festival-unknown": "This festival is not known",
      "nothing-to-amend": "The year has no published notice yet that could be amended",
      "change-unreadable": "What changes here cannot be read",
      "rest-unreadable": "The days of rest cannot be read",
      "make-up-unreadable": "The weekend day worked instead cannot be read",
      "no-such-day": "There is no such day",
      "weekday-differs": "The date and the weekday disagree",
      "count-differs": "The number of days and the dates disagree",
      "ends-before-it-starts": "It ends before it starts",
      "make-up-on-a-weekday": "The day to be worked instead is a working day anyway",
      "rests-twice": "This day is given off twice",
      "rests-and-works": "This day is both a day off and a working day",
    },
    quoted: "{{problem}}: {{quote}}",
    of: "Holiday notice for {{year}}",
    changes: "Time limits this notice changed",
    fullText: "Text of the notice",
    back: "Back to the calendar",
  },
};
