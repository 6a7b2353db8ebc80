import type { Shape } from "#app/i18n/shape.ts";
import type { matter as zh } from "#app/i18n/zh/matter.ts";

export const matter: Shape<typeof zh> = {};
