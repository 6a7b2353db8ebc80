import { KEPT_SECONDS } from "#app/routes/public/public-json.ts";
import type { DescribedAnswer } from "#app/web/openapi/description-shape.ts";
import { inBoth } from "#app/web/openapi/in-both.ts";
import { anyOfThese, closed, type Schema, TEXT } from "#app/web/openapi/schema.ts";

const exactly = (value: string) => ({ schema: { type: "string", const: value } }) as const;
const OPEN = { "access-control-allow-origin": exactly("*") };
const NOT_KEPT = {
  ...OPEN,
  "cache-control": { schema: { type: "string", pattern: "no-store" } },
} as const;

/** The edge in front of every door answers whoever asked with a page for people, also under a status of the door's own. */
export const byEdge = { "text/html": { schema: TEXT } };

/** What the framework says where a door has no words of its own. */
export const byFramework = {
  "application/json": { schema: closed<{ message: string }>({ message: TEXT }) },
};

export const answered = (schema: Schema): DescribedAnswer => ({
  description: inBoth("law.openapi.answered"),
  headers: { ...OPEN, "cache-control": exactly(`public, max-age=${KEPT_SECONDS}`) },
  content: { "application/json": { schema } },
});

export const answeredCsv: DescribedAnswer = {
  description: inBoth("law.openapi.answered"),
  headers: { ...OPEN, "cache-control": exactly(`public, max-age=${KEPT_SECONDS}`) },
  content: { "text/csv": { schema: TEXT } },
};

export const notUnderstood = (fields: readonly string[]): DescribedAnswer => {
  const sentences = Object.fromEntries(fields.map((field) => [field, TEXT]));
  return {
    description: inBoth("law.api.bad.says"),
    headers: NOT_KEPT,
    content: { ...problems({ ...anyOfThese(sentences), minProperties: 1 }), ...byEdge },
  };
};

export const onlyAsked: DescribedAnswer = {
  description: inBoth("law.openapi.onlyAsked"),
  headers: { ...NOT_KEPT, allow: exactly("GET, HEAD") },
  content: { ...problems(closed<{ method: string }>({ method: TEXT })), ...byEdge },
};

/** For every status that a door does not name. */
export const refusals: Readonly<Record<"4XX" | "5XX", DescribedAnswer>> = {
  "4XX": { description: inBoth("law.openapi.refused"), content: byEdge },
  "5XX": { description: inBoth("law.openapi.failed"), content: { ...byEdge, ...byFramework } },
};

function problems(errors: Schema) {
  return { "application/json": { schema: closed<{ errors: object }>({ errors }) } };
}
