import type { Day } from "#app/domain/calendar/day.ts";
import { hourOfDay } from "#app/domain/calendar/hours.ts";
import { OFFICE_CLOCKS, wasKept } from "#app/domain/matter/clocks/clock.ts";
import type { DueStatus as LightOn } from "#app/domain/matter/clocks/due-status.ts";
import { formatDay } from "#app/i18n/format.ts";
import type { ClockStatus } from "#app/routes/desk/matter/clock-statuses.ts";
import { FormerClocks } from "#app/routes/desk/matter/kept/former-clocks.tsx";
import { Clock } from "#app/ui/calendar/clock.tsx";
import { lightWords } from "#app/ui/calendar/light-words.ts";
import { WhyThisDay } from "#app/ui/calendar/why-this-day.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { FormerClock } from "#db/queries/matter/former-clocks.server.ts";

type ClocksPanelProps = {
  readonly clocks: readonly ClockStatus[];
  readonly former?: readonly FormerClock[];
  readonly today: Day;
};

/** The statutory limits of this matter: what runs, until when, and why that day. What was kept is folded away. */
export function ClocksPanel({ clocks, former = [], today }: ClocksPanelProps) {
  const { t } = useWords();
  const kept = clocks.filter((clock) => clock.stoppedOn !== null && !isLate(clock));
  return (
    <section className="panel" aria-labelledby="clocks">
      <h2 id="clocks">{t("desk.matter.clocks")}</h2>
      {clocks.length === 0 ? <p className="soft">{t("desk.matter.noClocks")}</p> : null}
      {clocks
        .filter((clock) => !kept.includes(clock))
        .map((clock) =>
          clock.light ? (
            <RunningClock key={clock.name} clock={clock} light={clock.light} today={today} />
          ) : (
            <RestingClock key={clock.name} clock={clock} />
          ),
        )}
      {kept.length > 0 ? (
        <details>
          <summary>{t("desk.matter.keptClocks", { count: kept.length })}</summary>
          {kept.map((clock) => (
            <RestingClock key={clock.name} clock={clock} />
          ))}
        </details>
      ) : null}
      <FormerClocks former={former} />
    </section>
  );
}

type RunningClockProps = {
  readonly clock: ClockStatus;
  readonly light: LightOn;
  readonly today: Day;
};

function RunningClock({ clock, light, today }: RunningClockProps) {
  const words = useWords();
  const { t, language } = words;
  const { name, due, dueHour, under, extendedUnder, explanation } = clock;
  return (
    <>
      <Clock name={t(`matter.clock.${name}`)} tone={light.tone} light={lightWords(light, words)}>
        {t("desk.matter.before", { day: formatDay(due.legal, language) })}
        <br />
        {under.cite[language]}
        {extendedUnder ? (
          <>
            <br />
            {t("desk.matter.extended", { cite: extendedUnder.cite[language] })}
          </>
        ) : null}
        {dueHour ? (
          <>
            <br />
            {t("desk.matter.byHour", { hour: hourOfDay(dueHour) })}
          </>
        ) : null}
        {due.strict === due.legal ? null : (
          <>
            <br />
            {t("desk.matter.strict", { day: formatDay(due.strict, language) })}
          </>
        )}
        {due.firm ? null : (
          <>
            <br />
            {t("desk.matter.provisional")}
          </>
        )}
      </Clock>
      {explanation ? (
        <WhyThisDay explanation={explanation} cite={under.cite} says={under.says} today={today} />
      ) : null}
    </>
  );
}

/** Stopped for good, or standing still while the law leaves time out. */
function RestingClock({ clock }: { readonly clock: ClockStatus }) {
  const { t, language } = useWords();
  const { name, due, stoppedOn, enteredOn, under } = clock;
  if (stoppedOn === null) {
    return (
      <Clock name={t(`matter.clock.${name}`)} tone="note" light={t("common.light.paused")}>
        {t("desk.matter.paused")} {under.cite[language]}
      </Clock>
    );
  }
  const wasLate = isLate(clock);
  // Of somebody else's limit we only know that it runs no more.
  const ended = OFFICE_CLOCKS.includes(name) ? "common.light.done" : "desk.matter.ended";
  return (
    <Clock
      name={t(`matter.clock.${name}`)}
      tone={wasLate ? "late" : undefined}
      light={t(wasLate ? "desk.dayOfAct.late" : ended)}
    >
      <DayTime day={stoppedOn} /> {t("desk.matter.ranTo")} <DayTime day={due.legal} />
      {enteredOn && wasLate && stoppedOn <= due.legal ? (
        <>
          <br />
          {t("desk.dayOfAct.lateByEntry", {
            on: formatDay(stoppedOn, language),
            entered: formatDay(enteredOn, language),
            due: formatDay(due.legal, language),
          })}
        </>
      ) : null}
    </Clock>
  );
}

const isLate = (clock: ClockStatus): boolean =>
  OFFICE_CLOCKS.includes(clock.name) && !wasKept(clock);
