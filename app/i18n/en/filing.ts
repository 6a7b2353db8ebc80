import type { Shape } from "#app/i18n/shape.ts";
import type { filing as zh } from "#app/i18n/zh/filing.ts";

export const filing: Shape<typeof zh> = {};
