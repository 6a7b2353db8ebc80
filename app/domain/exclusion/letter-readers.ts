import { type Barrier, mayKnow, type Placement } from "#app/domain/exclusion/barrier.ts";
import type { Audience } from "#app/domain/letters/letter.ts";
import { isForOfficer, type LiesWith } from "#app/domain/letters/whose-letter.ts";
import type { Officer } from "#app/domain/staff/roles.ts";

/** Who reads a letter about a matter that is kept from somebody: they do not; the unit above does, where it decides instead. */
export function letterReaders(
  audience: Audience,
  lies: Placement & LiesWith,
  barrier: Barrier,
): readonly string[] {
  return barrier.office.officers
    .filter((officer) => mayKnow(officer, lies, barrier))
    .filter(
      (officer) =>
        (!barrier.unresolved && isForOfficer(audience, officer, lies)) ||
        standsIn(audience, officer, lies),
    )
    .map(({ id }) => id);
}

const DESKS: readonly Audience[] = ["intake", "unit", "head", "respondent"];

/** The unit above hears what intake, a unit or its head would have heard. */
function standsIn(
  audience: Audience,
  { role, unitId }: Officer,
  { escalatedTo }: Placement,
): boolean {
  return (
    DESKS.includes(audience) && escalatedTo !== null && unitId === escalatedTo && role === "head"
  );
}
