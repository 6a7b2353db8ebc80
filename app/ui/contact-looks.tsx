import type { ContactPurpose } from "#app/domain/contact/contact.ts";
import type { StaffRole } from "#app/domain/staff/roles.ts";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

export type ContactLook = {
  readonly day: string;
  readonly role: StaffRole;
  readonly unit: string | null;
  readonly unitEn: string | null;
  readonly purpose: ContactPurpose | null;
  readonly times: number;
};

/** Who opened how a complainant is reached: role and unit, the day, for what. An empty list is an answer too. */
export function ContactLooks({ looks }: { readonly looks: readonly ContactLook[] }) {
  const { t, language } = useWords();
  if (looks.length === 0) return <p className="soft">{t("contact.looks.none")}</p>;
  return (
    <ul className="looks small">
      {looks.map(({ day, role, unit, unitEn, purpose, times }) => {
        const from = language === "zh" ? unit : unitEn;
        const name = t(`roles.name.${role}`);
        const who = from ? t("progress.looks.whoIn", { who: name, unit: from }) : name;
        const what = purpose ? t(`contact.purposes.${purpose}`) : "";
        const said = { who, what, count: times };
        return (
          <li key={`${day}${role}${unit}${purpose}`}>
            <DayTime day={day} />{" "}
            {t(times > 1 ? "progress.looks.lineTimes" : "progress.looks.line", said)}
          </li>
        );
      })}
    </ul>
  );
}
