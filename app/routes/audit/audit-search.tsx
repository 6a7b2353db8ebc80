import { AUDIT_KINDS, type AuditFilter } from "#app/domain/audit/audit-filter.ts";
import type { StaffRole } from "#app/domain/staff/roles.ts";
import { Button } from "#app/ui/form/button.tsx";
import { useWords } from "#app/ui/words.tsx";

type AuditSearchProps = {
  readonly filter: AuditFilter;
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: StaffRole;
  }[];
};

/** By matter, by officer, by day, actions or looks; each alone or together. */
export function AuditSearch({ filter, actors }: AuditSearchProps) {
  const { t } = useWords();
  return (
    <form className="filters" method="get" action="/audit">
      <label htmlFor="number">{t("audit.find.number")}</label>
      <input
        className="input code"
        id="number"
        name="number"
        size={14}
        defaultValue={filter.number ?? ""}
      />
      <label htmlFor="officer">{t("audit.find.officer")}</label>
      <select className="input" id="officer" name="officer" defaultValue={filter.officerId ?? ""}>
        <option value="">{t("audit.find.everybody")}</option>
        {actors.map(({ id, name, role }) => (
          <option key={id} value={id}>
            {t("roles.who", { name, role: t(`roles.name.${role}`) })}
          </option>
        ))}
      </select>
      <label htmlFor="day">{t("audit.find.day")}</label>
      <input className="input" id="day" name="day" type="date" defaultValue={filter.day ?? ""} />
      <label htmlFor="kind">{t("audit.find.kind")}</label>
      <select className="input" id="kind" name="kind" defaultValue={filter.kind}>
        {AUDIT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`audit.find.${kind}`)}
          </option>
        ))}
      </select>
      <Button tone="quiet">{t("audit.find.button")}</Button>
      <a href="/audit">{t("audit.find.clear")}</a>
    </form>
  );
}
