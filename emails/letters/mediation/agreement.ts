import { mediatorsOf } from "#app/domain/matter/mediation/mediation.ts";
import { toBoth } from "#emails/letters/mediation/to-both.ts";

/** Form 9, 投诉调解书, for both to sign; none where it was performed at once or both do without (Order 121, art. 24). */
export const agreement = toBoth<"settled">({
  name: "agreement",
  isOwed: ({ form }) => form === "written",
  values: ({ event, matter }) => ({
    explanation: event.terms,
    mediators: mediatorsOf(matter) ?? "",
  }),
});
