import { formatDay } from "#app/i18n/format.ts";
import { Signature } from "#app/routes/admin/law/sign-off-table.tsx";
import type { Signable } from "#app/routes/admin/law/signables.ts";
import { SIGN_OFF } from "#app/ui/desk-form/sign-off.ts";
import { useDeskForm } from "#app/ui/desk-form/use-desk-form.ts";
import { Facts } from "#app/ui/facts.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { TypedFacts } from "#app/ui/form/typed-facts.tsx";
import { SourceLink, StandingTag } from "#app/ui/law/rule-marks.tsx";
import { useWords } from "#app/ui/words.tsx";

type VersionPanelProps = {
  readonly rule: Signable;
  readonly error: string | undefined;
  readonly typed: string;
};

/** One version and its signature; where there is none yet, the form to give one. */
export function VersionPanel({ rule, error, typed }: VersionPanelProps) {
  const { t, language } = useWords();
  const { asks } = useDeskForm(SIGN_OFF);
  const { id, from, cite, says, source, standing, signOff } = rule;
  return (
    <section className="panel stack tight">
      <h2>{t("admin.law.version", { day: formatDay(from, language) })}</h2>
      <p>{says[language]}</p>
      <Facts
        facts={[
          { term: t("admin.law.cite"), value: cite[language] },
          { term: t("admin.law.standing"), value: <StandingTag standing={standing} /> },
          { term: t("admin.law.source"), value: <SourceLink source={source} /> },
          { term: t("admin.law.signed"), value: <Signature rule={rule} /> },
          ...(signOff ? [{ term: t("admin.law.note"), value: signOff.note }] : []),
        ]}
      />
      {signOff === null ? (
        <form className="stack tight" method="post" action={`/admin/law/${id}`}>
          <FormKey />
          <input type="hidden" name={asks("from").name} value={from} />
          <TextField
            id={`note-${from}`}
            {...asks("note")}
            error={error}
            rows={2}
            defaultValue={typed}
          />
          <ProofNotice permission="sign-off" />
          <Button>{t("admin.law.sign")}</Button>
        </form>
      ) : (
        <TypedFacts facts={[{ term: t("admin.law.note"), value: typed }]} />
      )}
    </section>
  );
}
