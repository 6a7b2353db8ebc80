import type { Day } from "#app/domain/calendar/day.ts";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type KeptAwayProps = {
  readonly kept: {
    readonly units: readonly { readonly name: string; readonly nameEn: string; readonly on: Day }[];
    readonly officials: number;
  };
};

/** Whom the reporter has named so far: units by their name, officials by their number. */
export function KeptAway({ kept: { units, officials } }: KeptAwayProps) {
  const { t, language } = useWords();
  if (units.length === 0 && officials === 0) return null;
  return (
    <section className="titled">
      <h2>{t("keepAway.kept.title")}</h2>
      <ul className="looks">
        {units.map(({ name, nameEn, on }) => (
          <li key={name}>
            <DayTime day={on} />
            {language === "zh" ? name : nameEn}
          </li>
        ))}
        {officials > 0 ? <li>{t("keepAway.kept.officials", { count: officials })}</li> : null}
      </ul>
      {officials > 0 ? <p className="small soft">{t("keepAway.kept.sealed")}</p> : null}
    </section>
  );
}
