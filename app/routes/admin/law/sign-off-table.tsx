import { formatDay } from "#app/i18n/format.ts";
import type { Signable } from "#app/routes/admin/law/signables.ts";
import { StandingTag } from "#app/ui/law/rule-marks.tsx";
import { ruleTitle } from "#app/ui/law/rule-title.ts";
import { Tag } from "#app/ui/marks.tsx";
import { Table } from "#app/ui/table.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

export function SignOffTable({ rules }: { readonly rules: readonly Signable[] }) {
  const { t } = useWords();
  return (
    <Table label={t("admin.law.title")}>
      <thead>
        <tr>
          <th scope="col">{t("admin.law.rule")}</th>
          <th scope="col">{t("admin.law.cite")}</th>
          <th scope="col">{t("admin.law.since")}</th>
          <th scope="col">{t("admin.law.standing")}</th>
          <th scope="col">{t("admin.law.signed")}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <Row key={`${rule.id} ${rule.from}`} rule={rule} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ rule }: { readonly rule: Signable }) {
  const { t, language } = useWords();
  const { id, name, cite, from, standing } = rule;
  return (
    <tr>
      <th scope="row" className="cut">
        <a href={`/admin/law/${id}`}>{ruleTitle(name, t)}</a>
      </th>
      <td className="cut">{cite[language]}</td>
      <td>
        <DayTime day={from} />
      </td>
      <td>
        <StandingTag standing={standing} />
      </td>
      <td>
        <Signature rule={rule} />
      </td>
    </tr>
  );
}

/** Who signed and when, or what follows from nobody having done so. */
export function Signature({ rule: { signOff, waits } }: { readonly rule: Signable }) {
  const { t, language } = useWords();
  if (waits) return <Tag tone="late">{t("admin.law.waits")}</Tag>;
  if (signOff === null) return <span className="soft">{t("admin.law.notSigned")}</span>;
  const day = formatDay(signOff.signedOn, language);
  return <>{t("admin.law.by", { name: signOff.signedBy, day })}</>;
}
