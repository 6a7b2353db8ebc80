import { toBoth } from "#emails/letters/mediation/to-both.ts";

/** What both sides agreed, where no agreement is written for them to sign. */
export const settled = toBoth<"settled">({
  name: "settled",
  isOwed: ({ form }) => form !== "written",
  values: ({ event, t }) => ({
    explanation: event.terms,
    form: t(`letters.settled.form.${event.form === "performed" ? "performed" : "waived"}`),
  }),
});
