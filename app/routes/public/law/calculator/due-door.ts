import type { Skipped } from "#app/domain/calendar/day-count.ts";
import { FESTIVALS } from "#app/domain/calendar/work-calendar.ts";
import {
  answered,
  notUnderstood,
  onlyAsked,
  refusals,
} from "#app/routes/public/described-answers.ts";
import type { DueAnswer } from "#app/routes/public/law/calculator/due-answer.ts";
import { TERM_BOUNDS, TERM_FIELDS } from "#app/routes/public/law/calculator/term-question.ts";
import { parametersOf } from "#app/routes/public/law/described-fields.ts";
import type { Door } from "#app/web/openapi/description-shape.ts";
import { inBoth } from "#app/web/openapi/in-both.ts";
import { closed, DAY, listOf, said, YES_OR_NO } from "#app/web/openapi/schema.ts";

const PAUSES = { ...listOf(DAY), maxItems: TERM_BOUNDS.pauses };

const skipped = closed<Skipped>({
  day: DAY,
  because: { type: "string", enum: ["weekend", ...FESTIVALS] },
});

export const dueDoor: Door = {
  get: {
    operationId: "due",
    summary: inBoth("law.api.due.title"),
    description: inBoth("law.api.due.says"),
    parameters: parametersOf(TERM_FIELDS, {
      start: DAY,
      count: { type: "integer", minimum: TERM_BOUNDS.least, maximum: TERM_BOUNDS.most },
      unit: { type: "string", enum: ["working-days", "natural-days"] },
      "pause-from": PAUSES,
      "pause-until": PAUSES,
    }),
    responses: {
      "200": answered(
        closed<DueAnswer>({
          strict: said("law.api.says.strict", DAY),
          legal: said("law.api.says.legal", DAY),
          firm: said("law.api.says.firm", YES_OR_NO),
          counted: said("law.api.says.counted", listOf(DAY)),
          skipped: said("law.api.says.skipped", listOf(skipped)),
          madeUp: said("law.api.says.madeUp", listOf(DAY)),
        }),
      ),
      "400": notUnderstood(TERM_FIELDS),
      "405": onlyAsked,
      ...refusals,
    },
  },
};
