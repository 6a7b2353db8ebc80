/** Office policy, not law: three members decide, so that one can neither grant nor block. */
export const QUORUM = 3;

/**
 * Why somebody who was drawn does not sit on a reward: a hand in it, or kept from it; a conflict they declared; on leave;
 * no longer of the committee.
 */
export const ABSENT_FOR = ["hand", "conflict", "leave", "left"] as const;
export type AbsentFor = (typeof ABSENT_FOR)[number];

/** Somebody who was drawn, in their place. */
export type Called = {
  readonly id: string;
  readonly outside: boolean;
  readonly absentFor: AbsentFor | null;
  /** Whether they have scored in the round that runs: from then on they keep their seat. */
  readonly scored: boolean;
};

/** What is missing for a quorum. */
export const SHORTAGES = ["members", "outside-member"] as const;
export type Shortage = (typeof SHORTAGES)[number];

/** Who sits, in drawn order; the first is the chair. */
export type Seating = { readonly seats: readonly string[]; readonly short: Shortage | null };

/**
 * Seats the first three who are free, in drawn order; whoever has scored keeps their seat. Where an outside member is needed and
 * none is among them, the first one drawn after them takes the last seat, and as long as there is none it stays empty.
 */
export function seating(called: readonly Called[], needsOutside: boolean): Seating {
  const scored = called.filter((member) => member.scored);
  const free = called.filter((member) => !member.scored && member.absentFor === null);
  const inTurn = [...scored, ...free].slice(0, QUORUM);
  const lacksOutside = needsOutside && !inTurn.some(({ outside }) => outside);
  const seated = lacksOutside ? withOutside(inTurn, free) : inTurn;
  const ids = new Set(seated.map(({ id }) => id));
  const short = seated.length < QUORUM ? (lacksOutside ? "outside-member" : "members") : null;
  return { seats: called.flatMap(({ id }) => (ids.has(id) ? [id] : [])), short };
}

function withOutside(inTurn: readonly Called[], free: readonly Called[]): readonly Called[] {
  const first = free.find(({ outside }) => outside);
  const others = inTurn.slice(0, QUORUM - 1);
  return first ? [...others, first] : others;
}
