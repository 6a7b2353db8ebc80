import { TERM_BOUNDS, type TermField } from "#app/routes/public/law/calculator/term-question.ts";
import { MOST_FINES, type RewardField } from "#app/routes/public/law/reward/reward-question.ts";

export type LawField = TermField | RewardField;

const OPTIONAL: readonly LawField[] = ["pause-from", "pause-until", "insider"];

export const isRequired = (field: LawField): boolean => !OPTIONAL.includes(field);

/** What the words about the fields leave blank. */
export const FIELD_VALUES = { ...TERM_BOUNDS, fines: MOST_FINES };
