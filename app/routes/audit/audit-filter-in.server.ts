import { AUDIT_KINDS, type AuditFilter } from "#app/domain/audit/audit-filter.ts";
import { folded } from "#app/domain/typed/characters.ts";
import { readDay } from "#app/domain/typed/day-typed.ts";
import { isUnderstood } from "#app/domain/typed/reading.ts";
import { refuseEndless } from "#app/web/form/form.server.ts";

/** What an address asks the log for. What nobody could choose on the page is taken for not given. */
export function auditFilterIn(url: URL, officerIds: readonly string[]): AuditFilter {
  const given = (name: string) => folded(url.searchParams.get(name) ?? "");
  const [number, day, officer] = [given("number"), readDay(given("day")), given("officer")];
  refuseEndless(number);
  return {
    number: number === "" ? null : number,
    officerId: officerIds.find((id) => id === officer) ?? null,
    day: isUnderstood(day) ? day.value : null,
    kind: AUDIT_KINDS.find((kind) => kind === given("kind")) ?? "all",
  };
}
