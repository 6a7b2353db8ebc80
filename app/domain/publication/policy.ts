import type { Fen } from "#app/domain/law/fen.ts";
import { yuan } from "#app/domain/law/fen.ts";

/**
 * Policy: no published figure stands for fewer decisions than this. A respondent knows their own penalty and that somebody
 * reported it; of five decisions alike none can be told to be theirs, and whoever knows of one still cannot name the rest.
 */
export const SMALLEST_GROUP = 5;

/**
 * Policy: so many days have passed since the last decision of a published year. Half a year is longer than notice, claim
 * and payment take together, so nobody can tie a figure to the week of a penalty or to money that just arrived.
 */
export const PUBLISHED_AFTER_DAYS = 180;

/** Policy: one award may make up this share of a published total, in per cent. Above, the total would tell its sum. */
export const MOST_OF_ONE = 50;

/** Policy: published sums are rounded to this, as the exact sum of an award follows from the fine and would confirm it. */
export const ROUNDED_TO: Fen = yuan(1_000);
