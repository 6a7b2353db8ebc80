import type { DueStatus } from "#app/domain/matter/clocks/due-status.ts";
import type { Words } from "#app/ui/words.tsx";

/** How many days a limit has left or is late by, and which days those are. */
export function lightWords({ tone, days }: DueStatus, { t }: Words): string {
  if (days === 0) return t("common.light.today");
  return t(tone === "late" ? "desk.matter.late" : "common.light.left", { count: days });
}
