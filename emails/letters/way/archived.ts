import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const archived: LetterAbout<"archived"> = {
  name: "archived",
  to: "reporter",
};
