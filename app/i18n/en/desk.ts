import type { Shape } from "#app/i18n/shape.ts";
import type { desk as zh } from "#app/i18n/zh/desk.ts";

export const desk: Shape<typeof zh> = {};
