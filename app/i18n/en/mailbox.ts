import type { Shape } from "#app/i18n/shape.ts";
import type { mailbox as zh } from "#app/i18n/zh/mailbox.ts";

export const mailbox: Shape<typeof zh> = {};
