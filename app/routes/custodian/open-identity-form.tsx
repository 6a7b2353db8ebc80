import { formatInstant } from "#app/i18n/format.ts";
import { CodeFields } from "#app/routes/custodian/code-fields.tsx";
import { Button, ButtonLink } from "#app/ui/form/button.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type WayToLookProps = {
  readonly id: string;
  readonly shownUntil: string | null;
  readonly isOver: boolean;
};

/** For the one who asked: opening, looking again, or why no longer. */
export function WayToLook({ id, shownUntil, isOver }: WayToLookProps) {
  const { t, language } = useWords();
  if (isOver) return <Notice tone="note" title={t("custodian.one.over")} />;
  if (shownUntil)
    return (
      <section className="panel stack" aria-labelledby="look">
        <p id="look">
          {t("custodian.one.shown", { until: formatInstant(new Date(shownUntil), language) })}
        </p>
        <div className="actions">
          <ButtonLink href={`/custodian/${id}/identity`}>{t("custodian.one.look")}</ButtonLink>
        </div>
      </section>
    );
  return (
    <form className="panel stack" method="post" action={`/custodian/${id}/identity`}>
      <p>{t("custodian.one.openLead")}</p>
      <CodeFields />
      <ProofNotice permission="see-identity" />
      <div className="actions">
        <Button>{t("custodian.one.open")}</Button>
      </div>
    </form>
  );
}
