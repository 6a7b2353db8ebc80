import type { Shape } from "#app/i18n/shape.ts";
import type { progress as zh } from "#app/i18n/zh/progress.ts";

export const progress: Shape<typeof zh> = {};
