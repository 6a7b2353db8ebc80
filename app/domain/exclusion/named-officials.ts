import { formsOf, fullNames, OFFICE } from "#app/domain/exclusion/name-forms.ts";
import { bareName } from "#app/domain/exclusion/name-keys.ts";
import { tracesOf } from "#app/domain/exclusion/text-traces.ts";

/** Staff as a reporter may know them: by name, or by name and unit. */
export type Known = {
  readonly id: string;
  readonly name: string;
  readonly units: readonly string[];
  /** Whether they lead these units. */
  readonly isHead?: boolean;
};

const AT_AN_END = new RegExp(`^${OFFICE}|${OFFICE}$`, "gu");
/** One character alone would be found in every text. */
const SHORTEST = 2;

/** One official a line, or parted by a semicolon. */
export const officialsIn = (typed: string): readonly string[] =>
  typed
    .split(/[\n;；、]/u)
    .map((line) => line.trim())
    .filter((line) => bareName(line) !== "");

/**
 * Whoever is meant by a line, where it says exactly a name, beside it their unit and office or not. Two people of one
 * name are both meant; nobody is guessed from half a name.
 */
export function recognised(line: string, staff: readonly Known[]): readonly string[] {
  const written = bareName(line);
  return staff
    .filter(({ name, units }) => {
      const rest = units.reduce((text, unit) => text.replace(bareName(unit), ""), written);
      return fullNames(name).includes(rest.replace(AT_AN_END, ""));
    })
    .map(({ id }) => id);
}

/** Of whom a text speaks, in whatever form: rather one too many than one too few. */
export function spokenOf(text: string, staff: readonly Known[]): readonly string[] {
  const bare = bareName(text);
  const traces = tracesOf(text);
  const isNamed = (name: string) => [...name].length >= SHORTEST && bare.includes(name);
  return staff
    .filter(
      ({ name, units, isHead = false }) =>
        isNamed(bareName(name)) ||
        formsOf({ name, leads: isHead ? units : [] }).some((form) =>
          form.every((piece) => traces.has(piece)),
        ),
    )
    .map(({ id }) => id);
}
