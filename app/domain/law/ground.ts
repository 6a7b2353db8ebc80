import type { Day } from "#app/domain/calendar/day.ts";
import { type Bilingual, type Provision, versionOn } from "#app/domain/law/provision.ts";

/** One item of a statutory list. The code is what a decision records; the number is its place in the article. */
type Ground<Code extends string = string> = {
  readonly code: Code;
  readonly number: number;
  readonly says: Bilingual;
};

export type Grounds<Code extends string = string> = readonly Ground<Code>[];

/**
 * A statutory list as it stood on the day a matter was received. Where the law had no such list there was nothing to
 * choose, so there is nothing to name: neither in a letter nor on the desk.
 */
export const groundsOn = <Code extends string>(
  list: Provision<Grounds<Code>>,
  receivedOn: Day,
): Grounds<Code> => versionOn(list, receivedOn)?.value ?? [];

/** The items of the list that a decision recorded. */
export const groundsChosen = (
  list: Provision<Grounds>,
  codes: readonly string[],
  receivedOn: Day,
): Grounds => groundsOn(list, receivedOn).filter(({ code }) => codes.includes(code));

/** Of what a rule of the catalogue is worth: is it a list of items with words of their own? */
export const isGrounds = (value: unknown): value is Grounds =>
  Array.isArray(value) && value.every((item) => typeof item === "object" && "says" in item);
