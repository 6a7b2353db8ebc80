import type { Day } from "#app/domain/calendar/day.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import type { Registration } from "#app/domain/intake/registration.ts";
import type { Clock } from "#app/domain/matter/clocks/clock.ts";
import { formatDay } from "#app/i18n/format.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type RegistrationClocksProps = {
  readonly registration: Registration;
  readonly matters: readonly { readonly kind: Kind; readonly clocks: readonly Clock[] }[];
  readonly today: Day;
};

/** What it becomes, and the last day of each limit that runs from its receipt; aloud where one is over already. */
export function RegistrationClocks({ registration, matters, today }: RegistrationClocksProps) {
  const { t, language } = useWords();
  const said = (day: Day) => formatDay(day, language);
  const over = matters.flatMap(({ clocks }) => clocks).filter(({ due }) => due.legal < today);
  return (
    <>
      {over.length > 0 ? (
        <Notice tone="late" title={t("registration.check.over")}>
          <p>{t("registration.check.overBody")}</p>
        </Notice>
      ) : null}
      <FactsBox
        panel
        title={t("registration.check.begins")}
        facts={[
          {
            term: t("registration.field.channel"),
            value: t(`registration.channel.${registration.channel}`),
          },
          { term: t("registration.field.received"), value: said(registration.receivedOn) },
          ...matters.map(({ kind, clocks }) => ({
            term: t(`registration.check.becomes.${kind}`),
            value: clocks.map(({ name, due }) => (
              <p key={name}>
                {t("registration.check.until", {
                  clock: t(`matter.clock.${name}`),
                  day: said(due.legal),
                })}
              </p>
            )),
          })),
        ]}
      />
    </>
  );
}
