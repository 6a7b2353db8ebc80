import { GRADES } from "#app/domain/law/rewards/reward-scale.ts";
import type { DecisionGroup } from "#app/domain/publication/groups.ts";
import type { Release } from "#app/domain/publication/release.ts";
import { PRODUCTS } from "#app/domain/publication/reward-fact.ts";
import { answered, onlyAsked, refusals } from "#app/routes/public/described-answers.ts";
import type { RewardFiguresAnswer } from "#app/routes/public/reward/reward-figures.ts";
import type { Door } from "#app/web/openapi/description-shape.ts";
import { inBoth } from "#app/web/openapi/in-both.ts";
import { closed, FEN, listOf, type Schema, said, TEXT } from "#app/web/openapi/schema.ts";

const COUNT: Schema = { type: "integer", minimum: 0 };
/** Withheld where it is null. */
const orWithheld = (schema: Schema): Schema => ({ ...schema, type: ["integer", "null"] });

const group = closed<DecisionGroup>({
  products: listOf({ type: "string", enum: PRODUCTS }),
  grades: listOf({ type: "string", enum: GRADES }),
  bands: said("publication.groups.sum", listOf(FEN)),
  quarters: said("publication.groups.when", listOf({ ...TEXT, pattern: "^\\d{4}-[1-4]$" })),
  count: said("publication.groups.count", COUNT),
});

const release = closed<Release>({
  from: COUNT,
  until: COUNT,
  smallestGroup: COUNT,
  groups: said("publication.groups.title", listOf(group)),
  awarded: said("publication.figures.awarded", COUNT),
  denied: said("publication.figures.denied", orWithheld(COUNT)),
  insiders: said("publication.figures.insiders", orWithheld(COUNT)),
  total: said("publication.figures.total", orWithheld(FEN)),
  median: said("publication.figures.median", FEN),
  paid: said("publication.figures.paid", orWithheld(COUNT)),
  paidTotal: said("publication.figures.total", orWithheld(FEN)),
  inTime: said("publication.figures.inTime", orWithheld(COUNT)),
});

export const rewardFiguresDoor: Door = {
  get: {
    operationId: "rewardFigures",
    summary: inBoth("publication.title"),
    description: inBoth("publication.lead"),
    responses: {
      "200": answered(closed<RewardFiguresAnswer>({ releases: listOf(release) })),
      "405": onlyAsked,
      ...refusals,
    },
  },
};
