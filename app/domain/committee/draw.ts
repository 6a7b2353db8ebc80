/** Somebody of the committee as the lot is drawn; an outside member works for no part of the bureau. */
export type RosterMember = { readonly id: string; readonly outside: boolean };

/** A draw as it is recorded: whoever has the seed and the roster draws the same again. */
export type Draw = { readonly seed: string; readonly roster: readonly RosterMember[] };

/** The line that is hashed for one member: anybody can hash it with a tool of their own. */
export const lotOf = (seed: string, { id }: Pick<RosterMember, "id">): string => `${seed} ${id}`;

/**
 * The members in drawn order: by the SHA-256 of seed and id, in hexadecimal digits, the smallest first. In which order the
 * roster was written down makes no difference.
 */
export const drawnOrder = (
  { seed, roster }: Draw,
  sha256: (line: string) => string,
): readonly RosterMember[] =>
  roster
    .map((member) => ({ member, lot: sha256(lotOf(seed, member)) }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .map(({ member }) => member);
