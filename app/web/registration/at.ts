import type { Kind } from "#app/domain/intake/kind.ts";

/** Where each page of a registration is. */
export const registrationAt = (
  kind: Kind,
  page: "" | "/files" | "/check" | "/receipt" = "",
): string => `/desk/registration/${kind}${page}`;
