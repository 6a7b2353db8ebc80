import type { Bilingual } from "#app/domain/law/provision.ts";

/** One item of a statutory list. The code is what a decision records; the number is its place in the article. */
type Ground<Code extends string = string> = {
  readonly code: Code;
  readonly number: number;
  readonly says: Bilingual;
};

export type Grounds<Code extends string = string> = readonly Ground<Code>[];

/** Of what a rule of the catalogue is worth: is it a list of items with words of their own? */
export const isGrounds = (value: unknown): value is Grounds =>
  Array.isArray(value) && value.every((item) => typeof item === "object" && "says" in item);
