import { AMOUNT_CODES } from "#app/domain/reward/amount.ts";
import {
  answered,
  notUnderstood,
  onlyAsked,
  refusals,
} from "#app/routes/public/described-answers.ts";
import { parametersOf } from "#app/routes/public/law/described-fields.ts";
import type { RewardAnswer } from "#app/routes/public/law/reward/reward-answer.ts";
import { MOST_FINES, REWARD_FIELDS } from "#app/routes/public/law/reward/reward-question.ts";
import type { Door } from "#app/web/openapi/description-shape.ts";
import { inBoth } from "#app/web/openapi/in-both.ts";
import { closed, FEN, listOf, said, TEXT, YES_OR_NO } from "#app/web/openapi/schema.ts";

const line = closed<RewardAnswer["says"][number]>({
  code: { type: "string", enum: AMOUNT_CODES },
  value: { type: "number" },
  result: FEN,
  zh: TEXT,
  en: TEXT,
});

export const rewardDoor: Door = {
  get: {
    operationId: "rewardAmount",
    summary: inBoth("law.api.reward.title"),
    description: inBoth("law.api.reward.says"),
    parameters: parametersOf(REWARD_FIELDS, {
      grade: { type: "string", enum: ["1", "2", "3"] },
      fines: { ...FEN, maximum: MOST_FINES },
      insider: YES_OR_NO,
    }),
    responses: {
      "200": answered(
        closed<RewardAnswer>({
          base: said("law.api.says.base", FEN),
          amount: said("law.api.says.amount", FEN),
          floor: said("law.api.says.floor", FEN),
          cap: said("law.api.says.cap", FEN),
          financeConsulted: said("law.api.says.financeConsulted", YES_OR_NO),
          says: said("law.api.says.says", listOf(line)),
        }),
      ),
      "400": notUnderstood(REWARD_FIELDS),
      "405": onlyAsked,
      ...refusals,
    },
  },
};
