import type { Shape } from "#app/i18n/shape.ts";
import type { keepAway as zh } from "#app/i18n/zh/keep-away.ts";

export const keepAway: Shape<typeof zh> = {
  title: "Who should not know of this",
  lead: "It is not too late to say so. From the moment you press, those you name no longer see this and never learn that they were named; where a whole unit should not know, the level above deals with it.",
  before:
    "What somebody has seen before cannot be taken back; your progress page says who has looked. You cannot undo this yourself: if you named somebody by mistake, please call.",
  button: "Keep them away",
  done: { title: "It is done", body: "From now on, those you named do not see this." },
  refused: {
    nobody: "No unit is chosen and nobody is named yet.",
    "too-long":
      "This is too long; {{longest}} characters fit in. Name, unit and post are enough, and you can write several times.",
    "form-used":
      "This form was sent a moment ago with something else in it, so nothing was recorded now. Please press again.",
  },
  kept: {
    title: "Whom you have named",
    officials: "{{count}} officials",
    officials_one: "1 official",
    sealed: "Names are sealed and not shown here.",
  },
  link: {
    says: "If somebody in this office should not know of this and you did not say so when filing, you can say so now.",
    go: "Name them",
  },
};
