import type { Look } from "#app/domain/audit/audit-entry.ts";
import type { StaffRole } from "#app/domain/staff/roles.ts";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

const SHOWN_AT_ONCE = 5;

export type OwnLook = {
  readonly day: string;
  readonly what: Look;
  readonly role: StaffRole;
  readonly unit: string | null;
  readonly unitEn: string | null;
  readonly times: number;
};

/** Who of the office looked: role and unit, the day, at what. Never a name, never an hour. */
export function WhoLooked({ looks }: { readonly looks: readonly OwnLook[] }) {
  const { t } = useWords();
  const older = looks.slice(SHOWN_AT_ONCE);
  return (
    <section className="panel stack tight">
      <h2>{t("progress.looks.title")}</h2>
      {looks.length === 0 ? <p className="soft">{t("progress.looks.none")}</p> : null}
      <LookList looks={looks.slice(0, SHOWN_AT_ONCE)} />
      {older.length > 0 ? (
        <details className="more">
          <summary>{t("progress.looks.older", { count: older.length })}</summary>
          <LookList looks={older} />
        </details>
      ) : null}
      <p className="small soft">{t("progress.looks.kept")}</p>
    </section>
  );
}

function LookList({ looks }: { readonly looks: readonly OwnLook[] }) {
  const { t, language } = useWords();
  return (
    <ul className="looks small">
      {looks.map(({ day, what, role, unit, unitEn, times }) => {
        const from = language === "zh" ? unit : unitEn;
        const name = t(`roles.name.${role}`);
        const who = from ? t("progress.looks.whoIn", { who: name, unit: from }) : name;
        const said = { who, what: t(`audit.look.${what}`), count: times };
        return (
          <li key={`${day}${what}${role}${unit}`}>
            <DayTime day={day} />
            {t(times > 1 ? "progress.looks.lineTimes" : "progress.looks.line", said)}
          </li>
        );
      })}
    </ul>
  );
}
