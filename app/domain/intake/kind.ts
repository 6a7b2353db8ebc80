export const KINDS = ["complaint", "report"] as const;
export type Kind = (typeof KINDS)[number];
