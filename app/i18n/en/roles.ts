import type { Shape } from "#app/i18n/shape.ts";
import type { roles as zh } from "#app/i18n/zh/roles.ts";

export const roles: Shape<typeof zh> = {};
