import { bareName } from "#app/domain/people/name-keys.ts";

/** Staff as a reporter may know them: by name, or by name and unit. */
export type Known = {
  readonly id: string;
  readonly name: string;
  readonly units: readonly string[];
};

/** One official a line, or parted by a semicolon. */
export const officialsIn = (typed: string): readonly string[] =>
  typed
    .split(/[\n;；、]/u)
    .map((line) => line.trim())
    .filter((line) => bareName(line) !== "");

/**
 * Whoever is meant by a line, where it says exactly a name, or a name and a unit in either order. Two people of one
 * name are both meant; nobody is guessed from half a name.
 */
export function recognised(line: string, staff: readonly Known[]): readonly string[] {
  const written = bareName(line);
  return staff
    .filter(({ name, units }) =>
      ["", ...units].some((unit) =>
        [bareName(name + unit), bareName(unit + name)].includes(written),
      ),
    )
    .map(({ id }) => id);
}
