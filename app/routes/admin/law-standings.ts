import type { Day } from "#app/domain/calendar/day.ts";
import { CATALOGUE } from "#app/domain/law/catalogue.ts";
import { type Standing, versionOn } from "#app/domain/law/provision.ts";

/** How many of the rules in force were read in the published text, and how many were not. */
export function countStandings(on: Day): Readonly<Record<Standing, number>> {
  const inForce = CATALOGUE.flatMap(({ provisions }) => provisions).flatMap(
    (provision) => versionOn(provision, on) ?? [],
  );
  const count = (wanted: Standing) => inForce.filter(({ standing }) => standing === wanted).length;
  return {
    confirmed: count("confirmed"),
    secondary: count("secondary"),
    unconfirmed: count("unconfirmed"),
    policy: count("policy"),
  };
}
