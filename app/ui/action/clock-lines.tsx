import { hourOfDay } from "#app/domain/calendar/hours.ts";
import type { ClockChange } from "#app/domain/matter/effect/clock-changes.ts";
import type { Foretold } from "#app/domain/matter/effect/foretold.ts";
import { formatDay } from "#app/i18n/format.ts";
import { useWords, type Words } from "#app/ui/words.tsx";

type ClockLinesProps = Pick<Foretold, "changes" | "unchanged">;

/** A line for each limit that begins, ends or moves; and for those that run on, so that nobody wonders. */
export function ClockLines({ changes, unchanged }: ClockLinesProps) {
  const words = useWords();
  const { t, language } = words;
  return (
    <>
      {changes.map((change) => (
        <li key={change.name}>{changeInWords(change, words)}</li>
      ))}
      {unchanged.map(({ name, due }) => (
        <li key={name} className="soft">
          {t("desk.effect.unchanged", {
            clock: t(`matter.clock.${name}`),
            due: formatDay(due, language),
          })}
        </li>
      ))}
    </>
  );
}

function changeInWords(change: ClockChange, { t, language }: Words): string {
  const { name, how, due, dueHour, before, isNamed } = change;
  const said = {
    clock: t(`matter.clock.${name}`),
    due: formatDay(due, language),
    before: before ? formatDay(before, language) : "",
    hour: dueHour ? hourOfDay(dueHour) : "",
  };
  if (dueHour && how === "starts") return t("desk.effect.startsByHour", said);
  if (isNamed && how === "starts") return t("desk.effect.startsNamed", said);
  if (isNamed && how === "moves") return t("desk.effect.movesNamed", said);
  return t(`desk.effect.${how}`, said);
}
