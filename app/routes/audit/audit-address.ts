import type { AuditFilter } from "#app/domain/audit/audit-filter.ts";

/** The same question again, for another page of the answer. */
export const auditAddress = (filter: AuditFilter, page: number): string =>
  `/audit?${new URLSearchParams({
    number: filter.number ?? "",
    officer: filter.officerId ?? "",
    day: filter.day ?? "",
    kind: filter.kind,
    page: String(page),
  })}`;
