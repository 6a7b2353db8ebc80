import type { Day } from "#app/domain/calendar/day.ts";
import { formatDay } from "#app/i18n/format.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { Light } from "#app/ui/marks.tsx";
import { useWords } from "#app/ui/words.tsx";

type CalendarPanelProps = { readonly through: Day; readonly daysLeft: number };

/** Policy: the notice for a year comes in November, so two months ahead is the time to look for it. */
const LOOK_AHEAD = 62;

export function CalendarPanel({ through, daysLeft }: CalendarPanelProps) {
  const { t, language } = useWords();
  const state = daysLeft < 0 ? "late" : daysLeft <= LOOK_AHEAD ? "soon" : "ok";
  return (
    <FactsBox
      panel
      title={t("roles.admin.calendar")}
      facts={[
        {
          term: t("roles.admin.through"),
          value: (
            <>
              <Light tone={state}>{formatDay(through, language)}</Light>
              {state === "late" ? <p>{t("roles.admin.expired")}</p> : null}
              {state === "soon" ? <p>{t("roles.admin.endsSoon", { count: daysLeft })}</p> : null}
            </>
          ),
        },
      ]}
    />
  );
}
