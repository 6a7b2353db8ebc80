import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const accepted: LetterAbout<"accepted"> = {
  name: "accepted",
  to: "reporter",
  values: ({ dueOf }) => ({ due: dueOf("mediation") }),
};
