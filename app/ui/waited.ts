import type { Words } from "#app/ui/words.tsx";

/** Minutes up to an hour, hours up to two days, then days. */
export function waited(minutes: number, { t }: Words): string {
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return t("outbox.minutes", { count: minutes });
  if (hours < 48) return t("outbox.hours", { count: hours });
  return t("outbox.days", { count: Math.floor(hours / 24) });
}
