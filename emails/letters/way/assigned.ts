import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const assigned: LetterAbout<"assigned"> = {
  name: "assigned",
  to: "unit",
  // Most go where the office's own table sends them, and nobody has more to say of it.
  values: ({ event: { reason }, t }) => ({
    explanation: reason === "" ? "" : t("letters.assigned.because", { reason }),
  }),
};
