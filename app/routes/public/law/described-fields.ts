import { FIELD_VALUES, isRequired, type LawField } from "#app/routes/public/law/api-fields.ts";
import type { Parameter } from "#app/web/openapi/description-shape.ts";
import { inBoth } from "#app/web/openapi/in-both.ts";
import type { Schema } from "#app/web/openapi/schema.ts";

/** What a door reads from its address, in the words of the page for people, and the reader's language. */
export const parametersOf = <Field extends LawField>(
  fields: readonly Field[],
  schemas: Readonly<Record<Field, Schema>>,
): readonly Parameter[] => [
  ...fields.map((field) => ({ ...inQuery(field), schema: schemas[field] })),
  LANGUAGE,
];

const inQuery = (name: LawField) =>
  ({
    name,
    in: "query",
    description: inBoth(`law.api.field.${name}`, FIELD_VALUES),
    required: isRequired(name),
  }) as const;

const LANGUAGE: Parameter = {
  name: "language",
  in: "cookie",
  description: inBoth("law.openapi.language"),
  required: false,
  schema: { type: "string", enum: ["zh", "en"] },
};
