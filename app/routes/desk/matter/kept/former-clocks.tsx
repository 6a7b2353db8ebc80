import { later } from "#app/domain/calendar/day.ts";
import { formatDay } from "#app/i18n/format.ts";
import { Light } from "#app/ui/marks.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { FormerClock } from "#db/queries/matter/former-clocks.server.ts";

/** Limits as they were counted before, each with the day it was due and whether it was kept until another took its place. */
export function FormerClocks({ former }: { readonly former: readonly FormerClock[] }) {
  const { t, language } = useWords();
  if (former.length === 0) return null;
  return (
    <details className="stack">
      <summary>{t("desk.former.title", { count: former.length })}</summary>
      <ul className="line">
        {former.map((clock) => (
          <li key={`${clock.name} ${clock.run}`}>
            <Light tone={isLate(clock) ? "late" : "note"}>
              {t(isLate(clock) ? "desk.former.late" : "desk.former.inTime")}
            </Light>
            <span>
              {t("desk.former.says", {
                clock: t(`matter.clock.${clock.name}`),
                start: formatDay(clock.start, language),
                due: formatDay(clock.due, language),
                until: clock.supersededOn ? formatDay(clock.supersededOn, language) : "",
              })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const isLate = ({ stoppedOn, enteredOn, due }: FormerClock): boolean =>
  stoppedOn !== null && later(stoppedOn, enteredOn ?? stoppedOn) > due;
