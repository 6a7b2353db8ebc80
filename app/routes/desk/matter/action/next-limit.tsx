import type { ClockStatus } from "#app/routes/desk/matter/clock-statuses.ts";
import { Light } from "#app/ui/marks.tsx";
import { useWords } from "#app/ui/words.tsx";

/** The limit that runs out first, beside the name of what one is about to do. */
export function NextLimit({ clocks }: { readonly clocks: readonly ClockStatus[] }) {
  const { t } = useWords();
  const [next] = clocks
    .filter(({ light }) => light !== null)
    .toSorted((one, other) => one.due.legal.localeCompare(other.due.legal));
  if (!next?.light) return null;
  const { tone, days } = next.light;
  const left =
    days === 0
      ? t("desk.queue.today")
      : t(tone === "late" ? "desk.queue.late" : "desk.queue.left", { count: days });
  return (
    <Light tone={tone}>
      {t("desk.action.limit", { clock: t(`matter.clock.${next.name}`), left })}
    </Light>
  );
}
