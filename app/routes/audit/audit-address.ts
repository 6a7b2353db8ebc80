import { type AuditFilter, EVERYTHING } from "#app/domain/audit/audit-filter.ts";

/** The same question again, from its first page. */
export const auditAddress = (filter: AuditFilter): string =>
  `/audit?${new URLSearchParams({
    number: filter.number ?? "",
    officer: filter.officerId ?? "",
    day: filter.day ?? "",
    kind: filter.kind,
  })}`;

export const isEverything = (filter: AuditFilter): boolean =>
  auditAddress(filter) === auditAddress(EVERYTHING);
