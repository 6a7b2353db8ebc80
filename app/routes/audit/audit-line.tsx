import type { Compared } from "#app/domain/audit/compared.ts";
import { DayTime, InstantTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { AuditLine } from "#db/queries/audit/audit-log.server.ts";

/** One entry. */
export function AuditLineItem({ line }: { readonly line: AuditLine }) {
  return (
    <li>
      <span className="when">
        {line.at.includes("T") ? (
          <InstantTime at={new Date(line.at)} short />
        ) : (
          <DayTime day={line.at} short />
        )}
      </span>
      <strong>
        <What line={line} />
      </strong>
      <span>
        <Who line={line} />
      </span>
      {line.number ? <Matter number={line.number} /> : null}
      {line.compared ? <WithWhat compared={line.compared} /> : null}
    </li>
  );
}

function What({ line: { action, look, event, purpose, list } }: { readonly line: AuditLine }) {
  const { t } = useWords();
  switch (action) {
    case "matter-event":
      return event ? t(`matter.event.${event}`) : null;
    case "look":
      if (list)
        return t("audit.listFile", {
          number: list.number,
          count: list.rows,
          purpose: t(`exports.purpose.${list.purpose}`),
        });
      if (look && purpose)
        return t("audit.lookFor", {
          look: t(`audit.look.${look}`),
          purpose: t(`contact.purposes.${purpose}`),
        });
      return look ? t(`audit.look.${look}`) : null;
    default:
      return t(`audit.action.${action}`);
  }
}

/** A reporter has no name here, and the committee decides as one. */
function Who({ line: { by, role, name } }: { readonly line: AuditLine }) {
  const { t } = useWords();
  if (by === "nobody") return <>{t("audit.byNobody")}</>;
  if (by === "reporter") return <>{t("roles.name.reporter")}</>;
  const isCollective = role === "office" || (role === "committee" && !name);
  const roleName = isCollective ? t(`audit.role.${role}`) : t(`roles.name.${role}`);
  return <>{name ? t("roles.who", { name, role: roleName }) : roleName}</>;
}

function Matter({ number }: { readonly number: string }) {
  const { t } = useWords();
  const looks = new URLSearchParams({ number, kind: "looks" });
  return (
    <span className="of">
      <span className="soft small">{t("audit.onMatter")}</span>{" "}
      <a className="num" href={`/audit?${new URLSearchParams({ number })}`}>
        {number}
      </a>{" "}
      <a className="small" href={`/audit?${looks}`}>
        {t("audit.whoLooked")}
      </a>
    </span>
  );
}

/** What an alarm of many looks compared, in figures. */
function WithWhat({ compared }: { readonly compared: Compared }) {
  const { t } = useWords();
  const { span, opened, most, own, colleagues } = compared;
  const said = (usual: number | null) =>
    usual === null ? t("audit.compared.unknown") : t("audit.compared.usually", { count: usual });
  return (
    <span className="compared small">
      {t(`audit.compared.${span}`, { opened, most, own: said(own), colleagues: said(colleagues) })}
    </span>
  );
}
