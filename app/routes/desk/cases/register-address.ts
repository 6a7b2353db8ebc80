import type { RegisterFilter } from "#app/domain/cases/register.ts";

/** The same question again, from its first page. */
export const registerAddress = (
  { year, text }: RegisterFilter,
  path: "/desk/cases" | "/desk/cases.csv" = "/desk/cases",
): string => `${path}?${new URLSearchParams({ year: year === null ? "" : `${year}`, text })}`;
