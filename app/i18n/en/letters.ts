import type { Shape } from "#app/i18n/shape.ts";
import type { letters as zh } from "#app/i18n/zh/letters.ts";

export const letters: Shape<typeof zh> = {};
