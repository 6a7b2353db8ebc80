import type { Decision } from "#app/domain/decision.ts";

/** Every reason why nothing was done; "done" where it was. */
export const whyNot = (decision: Decision<unknown, string>): string =>
  decision.ok ? "done" : decision.because.join(" ");
