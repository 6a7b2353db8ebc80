import type { Shape } from "#app/i18n/shape.ts";
import type { receipt as zh } from "#app/i18n/zh/receipt.ts";

export const receipt: Shape<typeof zh> = {};
