import { toBoth } from "#emails/letters/mediation/to-both.ts";

/** Order 121, art. 19: which body mediates in the office's name. */
export const delegated = toBoth<"delegated">({
  name: "delegated",
  values: ({ event }) => ({ to: event.to }),
});
