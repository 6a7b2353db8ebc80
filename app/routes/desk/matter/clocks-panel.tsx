import type { Day } from "#app/domain/calendar/day.ts";
import { hourOfDay } from "#app/domain/calendar/hours.ts";
import { OFFICE_CLOCKS, wasKept } from "#app/domain/matter/clocks/clock.ts";
import type { DueStatus as LightOn } from "#app/domain/matter/clocks/due-status.ts";
import { formatDay } from "#app/i18n/format.ts";
import type { ClockStatus } from "#app/routes/desk/matter/clock-statuses.ts";
import { FormerClocks } from "#app/routes/desk/matter/kept/former-clocks.tsx";
import { Clock } from "#app/ui/calendar/clock.tsx";
import { WhyThisDay } from "#app/ui/calendar/why-this-day.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords, type Words } from "#app/ui/words.tsx";
import type { FormerClock } from "#db/queries/matter/former-clocks.server.ts";

type ClocksPanelProps = {
  readonly clocks: readonly ClockStatus[];
  readonly former?: readonly FormerClock[];
  readonly today: Day;
};

/** The statutory limits of this matter: what runs, until when, and why that day. */
export function ClocksPanel({ clocks, former = [], today }: ClocksPanelProps) {
  const { t } = useWords();
  return (
    <section className="panel" aria-labelledby="clocks">
      <h2 id="clocks">{t("desk.matter.clocks")}</h2>
      {clocks.length === 0 ? <p className="soft">{t("desk.matter.noClocks")}</p> : null}
      {clocks.map((clock) =>
        clock.light ? (
          <RunningClock key={clock.name} clock={clock} light={clock.light} today={today} />
        ) : (
          <RestingClock key={clock.name} clock={clock} />
        ),
      )}
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

function lightWords({ tone, days }: LightOn, { t }: Words): string {
  if (days === 0) return t("common.light.today");
  return t(tone === "late" ? "desk.matter.late" : "common.light.left", { count: days });
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
  const isLate = OFFICE_CLOCKS.includes(name) && !wasKept(clock);
  return (
    <Clock
      name={t(`matter.clock.${name}`)}
      tone={isLate ? "late" : undefined}
      light={t(isLate ? "desk.dayOfAct.late" : "common.light.done")}
    >
      <DayTime day={stoppedOn} /> {t("desk.matter.ranTo")} <DayTime day={due.legal} />
      {enteredOn && isLate && stoppedOn <= due.legal ? (
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
