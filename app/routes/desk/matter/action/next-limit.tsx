import type { ClockStatus } from "#app/routes/desk/matter/clock-statuses.ts";
import { lightWords } from "#app/ui/calendar/light-words.ts";
import { Light } from "#app/ui/marks.tsx";
import { useWords } from "#app/ui/words.tsx";

/** The limit that runs out first, beside the name of what one is about to do. */
export function NextLimit({ clocks }: { readonly clocks: readonly ClockStatus[] }) {
  const words = useWords();
  const { t } = words;
  const [next] = clocks
    .filter(({ light }) => light !== null)
    .toSorted((one, other) => one.due.legal.localeCompare(other.due.legal));
  if (!next?.light) return null;
  const left = lightWords(next.light, words);
  return (
    <Light tone={next.light.tone}>
      {t("desk.action.limit", { clock: t(`matter.clock.${next.name}`), left })}
    </Light>
  );
}
