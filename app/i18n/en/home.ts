import type { Shape } from "#app/i18n/shape.ts";
import type { home as zh } from "#app/i18n/zh/home.ts";

export const home: Shape<typeof zh> = {};
