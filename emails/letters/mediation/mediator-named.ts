import { toBoth } from "#emails/letters/mediation/to-both.ts";

/** Order 121, art. 20(2) and 21(2): who mediates, and that a side may ask them to step aside. */
export const mediatorNamed = toBoth<"mediator-named">({
  name: "mediator-named",
  values: ({ event }) => ({ mediators: event.mediators }),
});
