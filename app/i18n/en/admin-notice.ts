import type { Shape } from "#app/i18n/shape.ts";
import type { adminNotice as zh } from "#app/i18n/zh/admin-notice.ts";

/** Reading, previewing and publishing a notice of the State Council. */
export const adminNotice: Shape<typeof zh> = {
  notice: {
    title: "Load a holiday notice",
    lead: "Paste the whole text of the State Council's notice, have it read, look at the limits it would move, then publish it. A past year is corrected here too: paste the corrected text; the notice before it is kept and no longer used.",
    text: "Text of the notice",
    hint: "From the title to the last numbered item, in Chinese as it was published.",
    missing: "Paste the text of the notice.",
    read: "Read it",
    readAgain: "Read it again",
    reading: "What was read for {{year}}",
    festival: "Festival",
    rest: "Rest",
    restDays: "Days",
    makeUp: "Worked in exchange",
    span: "{{first}} to {{last}}",
    dayAndWeekday: "{{day}} ({{weekday}})",
    problems: "To be looked at",
    confirm: "“{{names}}” is not a festival of every year. I have checked that this year has it.",
    replaces: "Once this is published, the notice for {{year}} in force is no longer used.",
    publish: "Publish and count again",
    moves: "Limits that would move",
    moved: "The last day of {{count}} limits changes. ",
    moved_one: "The last day of {{count}} limit changes. ",
    noneMoved: "No limit ends on another day. ",
    madeFirm: "Another {{count}} keep their day and become firm.",
    letters:
      "Where a day moves, the reporter and the unit are each sent a letter; where a clock stands still, not until it runs again.",
    number: "Number",
    clock: "Limit",
    before: "Last day now",
    after: "New last day",
    refusal: {
      title: "This cannot be published yet",
      "changed-meanwhile":
        "Somebody has published a notice since your preview. Below it is counted again by the calendar of now: check it, then publish.",
      "form-used":
        "This form has published a notice before. What is in it now is different, and was not published.",
      "no-year": "No year was found: the title should name it.",
      "contradicts-itself":
        "The notice contradicts itself or cannot be read in places. Correct it first.",
      "festival-not-confirmed": "It names a festival that not every year has. Confirm it first.",
      "year-too-early": "The calendar begins with 2007.",
      "year-too-late": "The year before it is not loaded yet.",
    },
    finding: {
      "year-missing": "No year",
      "festival-missing": "This festival is not mentioned",
      "festival-unknown": "This festival is not known",
      "rest-unreadable": "The days of rest cannot be read",
      "make-up-unreadable": "The day worked in exchange cannot be read",
      "no-such-day": "There is no such day",
      "weekday-differs": "The date and the weekday disagree",
      "count-differs": "The number of days and the dates disagree",
      "ends-before-it-starts": "It ends before it starts",
      "make-up-on-a-weekday": "The day worked in exchange is a working day anyway",
      "rests-twice": "This day rests twice",
      "rests-and-works": "This day both rests and works",
    },
    quoted: "{{problem}}: {{quote}}",
    of: "Holiday notice for {{year}}",
    changes: "Limits this notice changed",
    fullText: "Text of the notice",
    back: "Back to the calendar",
  },
};
