import type { Matter } from "#app/domain/matter/matter.ts";
import type { LetterAbout } from "#emails/letters/letter-about.ts";

const restsOnOthers = (_event: unknown, { reward }: Matter): boolean => Boolean(reward?.restsOn);

const toUnit = { name: "award-to-revise", to: "unit", isOwed: restsOnOthers } as const;

/** The sums of the case changed after the award was told: its unit has to decide it anew. */
export const awardToRevise: LetterAbout<"case-confirmed"> = toUnit;

/** The same, where it was confirmed on another report of the case. */
export const awardToReviseBeside: LetterAbout<"case-changed"> = toUnit;
