import type { Shape } from "#app/i18n/shape.ts";
import type { law as zh } from "#app/i18n/zh/law.ts";

export const law: Shape<typeof zh> = {};
