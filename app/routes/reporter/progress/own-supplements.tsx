import type { Day } from "#app/domain/calendar/day.ts";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

export type OwnSupplement = { readonly seq: number; readonly on: Day; readonly files: number };

type OwnSupplementsProps = { readonly supplements: readonly OwnSupplement[] };

/** On which days something was added. What it said is sealed, for its writer as well. */
export function OwnSupplements({ supplements }: OwnSupplementsProps) {
  const { t } = useWords();
  if (supplements.length === 0) return null;
  return (
    <section className="titled">
      <h2>{t("supplement.before.title")}</h2>
      <SupplementDays supplements={supplements} />
      <p className="small soft">{t("supplement.before.sealed")}</p>
    </section>
  );
}

export function SupplementDays({ supplements }: OwnSupplementsProps) {
  const { t } = useWords();
  return (
    <ul className="looks">
      {supplements.map(({ seq, on, files }) => (
        <li key={seq}>
          <DayTime day={on} />
          {files > 0 ? (
            <span className="soft small">{t("supplement.before.files", { count: files })}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
