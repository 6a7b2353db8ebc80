import type { Key, Values } from "#app/i18n/translate.ts";
import { inBoth } from "#app/web/openapi/in-both.ts";

type SchemaType = "object" | "array" | "string" | "number" | "integer" | "boolean";

export type Schema = {
  /** A value that may be withheld is null then. */
  readonly type: SchemaType | readonly [SchemaType, "null"];
  readonly description?: string;
  readonly format?: "date";
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly additionalProperties?: false;
};

export const TEXT: Schema = { type: "string" };
export const DAY: Schema = { type: "string", format: "date" };
export const FEN: Schema = { type: "integer", minimum: 0 };
export const YES_OR_NO: Schema = { type: "boolean" };

export const listOf = (items: Schema): Schema => ({ type: "array", items });

export const said = (key: Key, schema: Schema, values: Values = {}): Schema => ({
  ...schema,
  description: inBoth(key, values),
});

/** All of these fields and no other; the type of the answer knows which they are, so none is left out or made up. */
export const closed = <Answer extends object>(
  properties: Readonly<Record<keyof Answer & string, Schema>>,
): Schema => ({ ...anyOfThese(properties), required: Object.keys(properties) });

export const anyOfThese = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: "object",
  properties,
  additionalProperties: false,
});
