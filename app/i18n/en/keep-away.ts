import { filingFaults } from "#app/i18n/en/filing-faults.ts";
import type { Shape } from "#app/i18n/shape.ts";
import type { keepAway as zh } from "#app/i18n/zh/keep-away.ts";

export const keepAway: Shape<typeof zh> = {
  title: "Add people to keep away",
  lead: "If you did not think of this when you submitted, you can still do so now. From the moment you submit, the people you name cannot see this matter and never learn that they were named. If a whole unit must be kept away, the level above handles it.",
  before:
    "What has already been viewed cannot be undone; your progress page shows who has viewed it. You cannot take this back yourself: if you named somebody by mistake, please call us.",
  button: "Submit the list",
  done: {
    title: "Now in effect",
    body: "From now on the people and units you named cannot see this matter.",
  },
  refused: {
    nobody: filingFaults.keepOfficials.missing,
    "too-long":
      "The text is too long; at most {{longest}} characters. Name, unit and post are enough, and you can submit several times.",
    "form-used":
      "This form has just been submitted with different content, so nothing was recorded this time. Please submit it again.",
  },
  kept: {
    title: "The people and units you have named",
    officials: "{{count}} officials",
    officials_one: "1 official",
    sealed: "Names are sealed and are not shown here.",
  },
  link: {
    says: "If somebody in this office should be kept away and you did not say so when submitting, you can add them now.",
    go: "Add people to keep away",
  },
};
