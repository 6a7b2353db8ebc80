const LATE = ["changed-meanwhile", "form-used"] as const;

/** Not the notice is at fault, but the page it was sent from: what is shown now may be sent again. */
export type LateRefusal = (typeof LATE)[number];

export const isLate = (reason: string): reason is LateRefusal =>
  LATE.some((late) => late === reason);
