import type { Absence } from "#app/domain/staff/office.ts";
import type { Officer } from "#app/domain/staff/roles.ts";

/** Who is on leave today, and who stands in for them. */
export type StandIn = Pick<Absence, "staffId" | "deputyId">;

/** Those who are told, and whoever stands in for one of them; a deputy's deputy hears nothing by it. */
export function withDeputies(
  told: readonly Officer[],
  officers: readonly Officer[],
  standIns: readonly StandIn[],
): readonly Officer[] {
  const ids = told.map(({ id }) => id);
  const deputies = standIns.filter(({ staffId }) => ids.includes(staffId));
  const more = deputies.flatMap(({ deputyId }) => deputyId ?? []);
  return officers.filter(({ id }) => ids.includes(id) || more.includes(id));
}
