import { type Grounds, groundsOn } from "#app/domain/law/ground.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import type { Choice, Choices } from "#app/domain/matter/record/field.ts";

/** The items of a statutory list as it stood on the day the matter was received, each with its number. */
export const itemsOf =
  <Code extends string>(list: Provision<Grounds<Code>>): Choices<Code> =>
  ({ matter }) =>
    groundsOn(list, matter.receivedOn).map(({ code, ...item }) => ({ value: code, item }));

/** Answers that have words of their own in the form. */
export const answers =
  <const Code extends string>(...codes: readonly Code[]): Choices<Code> =>
  () =>
    codes.map((value): Choice<Code> => ({ value, words: "field" }));

/** The other one of two who have to do it together. */
export const teamMates: Choices<string> = ({ colleagues = [] }) =>
  colleagues.map(({ id, name }) => ({ value: id, name: { zh: name, en: name } }));
