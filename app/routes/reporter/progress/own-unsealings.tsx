import type { UnsealingEvent } from "#app/domain/matter/events.ts";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

export type OwnUnsealing = Pick<UnsealingEvent, "type" | "on" | "purpose"> & {
  readonly seq: number;
};

/** Whether anybody asked for this reporter's identity, and what for. An empty list is an answer too. */
export function OwnUnsealings({ unsealings }: { readonly unsealings: readonly OwnUnsealing[] }) {
  const { t } = useWords();
  return (
    <section className="panel stack tight">
      <h2>{t("custodian.told.title")}</h2>
      {unsealings.length === 0 ? <p className="soft">{t("custodian.told.never")}</p> : null}
      <ul className="looks small">
        {unsealings.map(({ seq, type, on, purpose }) => (
          <li key={seq}>
            <DayTime day={on} /> {t("custodian.told.role")}{" "}
            {t("custodian.told.line", {
              event: t(`matter.event.${type}`),
              purpose: t(`custodian.purpose.${purpose}`),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
