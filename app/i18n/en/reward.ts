import type { Shape } from "#app/i18n/shape.ts";
import type { reward as zh } from "#app/i18n/zh/reward.ts";

export const reward: Shape<typeof zh> = {};
