import type { Audience } from "#app/domain/letters/letter.ts";
import type { Officer } from "#app/domain/staff/roles.ts";

/** Where a matter lies, and with whom. */
export type LiesWith = {
  readonly unitId: string | null;
  readonly handlerId?: string | null | undefined;
};

/**
 * Whether a letter to this audience is for this officer. What goes to a unit is for its heads and for whoever has taken
 * the matter up; for everybody who works there, as long as nobody has. They deliver what goes to a respondent.
 */
export function isForOfficer(
  audience: Audience,
  { id, role, unitId }: Officer,
  lies: LiesWith,
): boolean {
  const inUnit = unitId !== null && unitId === lies.unitId;
  switch (audience) {
    case "reporter":
      return false;
    case "unit":
    case "respondent":
      return inUnit && (role === "head" || (role === "handler" && (lies.handlerId ?? id) === id));
    case "head":
      return inUnit && role === "head";
    case "intake":
    case "committee":
    case "finance":
      return role === audience;
  }
}

/** Who has the matter, as long as they still work where it lies. */
export const handlerAmong = (
  officers: readonly Officer[],
  { unitId, handlerId }: LiesWith,
): string | null =>
  officers.find(({ id, unitId: own }) => id === handlerId && own === unitId)?.id ?? null;
