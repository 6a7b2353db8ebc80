import { type Barrier, mayKnow, type Placement } from "#app/domain/exclusion/barrier.ts";
import type { Audience } from "#app/domain/letters/letter.ts";
import type { Officer } from "#app/domain/staff/roles.ts";

/**
 * Who reads a letter about a matter that is kept from somebody: each by themselves, for the box of a unit is opened by
 * everybody in it; and the unit above, where that one decides instead.
 */
export function letterReaders(
  audience: Audience,
  lies: Placement,
  barrier: Barrier,
): readonly string[] {
  return barrier.office.officers
    .filter((officer) => mayKnow(officer, lies, barrier))
    .filter(
      (officer) =>
        (!barrier.unresolved && isMeant(audience, officer, lies)) ||
        standsIn(audience, officer, lies),
    )
    .map(({ id }) => id);
}

function isMeant(audience: Audience, { role, unitId }: Officer, lies: Placement): boolean {
  const inUnit = unitId !== null && unitId === lies.unitId;
  switch (audience) {
    case "reporter":
      return false;
    case "unit":
      return inUnit && (role === "handler" || role === "head");
    case "head":
      return inUnit && role === "head";
    case "intake":
    case "committee":
    case "finance":
      return role === audience;
  }
}

/** The unit above hears what intake, a unit or its head would have heard. */
function standsIn(
  audience: Audience,
  { role, unitId }: Officer,
  { escalatedTo }: Placement,
): boolean {
  const desk = audience === "intake" || audience === "unit" || audience === "head";
  return desk && escalatedTo !== null && unitId === escalatedTo && role === "head";
}
