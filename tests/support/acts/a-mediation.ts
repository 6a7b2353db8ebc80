import { day } from "#app/domain/calendar/day.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Mediation } from "#app/domain/matter/mediation/mediation.ts";
import { aMatter } from "#tests/support/a-matter.ts";

export const MEDIATOR = "罗毅";
const ACCEPTED_ON = day("2026-05-12");

/** Both sides agreed on the day after acceptance, and who mediates is named; say only what matters. */
export const aMediation = (but: Partial<Mediation> = {}): Mediation => ({
  consents: {
    complainant: { on: day("2026-05-13"), way: "own-page" },
    respondent: { on: day("2026-05-13"), way: "telephone" },
  },
  mediators: "罗毅、方雨",
  delegatedTo: null,
  challenge: null,
  recused: [],
  meeting: null,
  ...but,
});

/** A complaint received on 11 May 2026, accepted the next day, and in mediation. */
export const inMediation = (
  mediation: Partial<Mediation> = {},
  but: Partial<Matter> = {},
): Matter =>
  aMatter({
    kind: "complaint",
    stage: "accepted",
    unitId: "market",
    handlerId: MEDIATOR,
    dates: { accepted: ACCEPTED_ON },
    mediation: aMediation(mediation),
    ...but,
  });
