import { type Day, daysBetween } from "#app/domain/calendar/day.ts";
import type { MatterPause } from "#app/domain/matter/matter.ts";
import { formatDay } from "#app/i18n/format.ts";
import { Light } from "#app/ui/marks.tsx";
import { useWords, type Words } from "#app/ui/words.tsx";

type PausesPanelProps = { readonly pauses: readonly MatterPause[]; readonly today: Day };

/** The time that was left out: why, what was away, from when to when, how many days, and whether it is overdue. */
export function PausesPanel({ pauses, today }: PausesPanelProps) {
  const { t } = useWords();
  if (pauses.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="pauses">
      <h2 id="pauses">{t("desk.pauses.title")}</h2>
      {pauses.map((pause) => (
        <OnePause key={`${pause.clock} ${pause.from}`} pause={pause} today={today} />
      ))}
    </section>
  );
}

function OnePause({
  pause,
  today,
}: Pick<PausesPanelProps, "today"> & { readonly pause: MatterPause }) {
  const words = useWords();
  const { t } = words;
  return (
    <div className="clock">
      <strong>{whatFor(pause, words)}</strong>
      {pause.until === null ? <WhetherBack pause={pause} today={today} /> : null}
      {saidOf(pause, today, words).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="soft">{t(`matter.clock.${pause.clock}`)}</p>
    </div>
  );
}

function WhetherBack({ pause, today }: { readonly pause: MatterPause; readonly today: Day }) {
  const { t } = useWords();
  if (pause.ground === "suspension") return <Light tone="note">{t("desk.pauses.suspended")}</Light>;
  const isOverdue = (pause.away?.expectedOn ?? today) < today;
  return (
    <Light tone={isOverdue ? "late" : "note"}>
      {t(isOverdue ? "desk.pauses.overdue" : "desk.pauses.waiting")}
    </Light>
  );
}

function whatFor({ ground, away }: MatterPause, { t }: Words): string {
  const why = t(`matter.pause.${ground}`);
  const institution = away?.institution;
  return institution ? t("desk.pauses.away", { ground: why, institution }) : why;
}

function saidOf(pause: MatterPause, today: Day, { t, language }: Words): readonly string[] {
  const { from, until, away, report } = pause;
  const named = {
    from: formatDay(from, language),
    until: until ? formatDay(until, language) : "",
    day: away?.expectedOn ? formatDay(away.expectedOn, language) : "",
  };
  const count = daysBetween(from, until ?? today);
  return [
    t(until ? "desk.pauses.ended" : "desk.pauses.running", named),
    t("desk.pauses.days", { count }),
    ...(until === null && away?.expectedOn ? [t("desk.pauses.expected", named)] : []),
    ...(away?.sample ? [t("desk.pauses.sample", { sample: away.sample })] : []),
    ...(away ? [t("desk.pauses.document", { document: away.document })] : []),
    ...(report ? [t("desk.pauses.report", { report })] : []),
  ];
}
