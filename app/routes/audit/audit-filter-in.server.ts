import { AUDIT_KINDS, type AuditFilter } from "#app/domain/audit/audit-filter.ts";
import { isDay } from "#app/domain/calendar/day.ts";
import { refuseUntypable } from "#app/web/form/form.server.ts";

/** What an address asks the log for. What nobody could choose on the page is taken for not given. */
export function auditFilterIn(url: URL, officerIds: readonly string[]): AuditFilter {
  const given = (name: string) => (url.searchParams.get(name) ?? "").trim();
  const [number, day, officer] = [given("number"), given("day"), given("officer")];
  refuseUntypable(number);
  return {
    number: number === "" ? null : number,
    officerId: officerIds.find((id) => id === officer) ?? null,
    day: isDay(day) ? day : null,
    kind: AUDIT_KINDS.find((kind) => kind === given("kind")) ?? "all",
  };
}
