import type { Bilingual } from "#app/domain/law/provision.ts";

/** One item of a statutory list. The code is what a decision records; the number is its place in the article. */
export type Ground<Code extends string = string> = {
  readonly code: Code;
  readonly number: number;
  readonly says: Bilingual;
};

export type Grounds<Code extends string = string> = readonly Ground<Code>[];
