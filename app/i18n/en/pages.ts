import type { Shape } from "#app/i18n/shape.ts";
import type { pages as zh } from "#app/i18n/zh/pages.ts";

export const pages: Shape<typeof zh> = {};
