import type { Release } from "#app/domain/publication/release.ts";
import { formatInstant } from "#app/i18n/format.ts";
import { Button } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { yearsIn } from "#app/ui/reward/range-words.ts";
import { ReleaseShown } from "#app/ui/reward/release-shown.tsx";
import { useWords } from "#app/ui/words.tsx";

type WaitingPanelProps = {
  readonly waiting: {
    readonly id: string;
    readonly shown: boolean;
    readonly asker: string;
    readonly askedAt: Date;
  };
  readonly release: Release;
  readonly isOwn: boolean;
  readonly mayDecide: boolean;
};

/** What somebody asked for, exactly as the public would see it, and the second person's word. */
export function WaitingPanel({ waiting, release, isOwn, mayDecide }: WaitingPanelProps) {
  const { t, language } = useWords();
  const { id, shown, asker: name, askedAt } = waiting;
  const years = yearsIn(release, { t });
  return (
    <section className="panel stack tight">
      <h2>{t(`publication.office.waiting.${shown ? "show" : "hide"}`, { years })}</h2>
      <p className="soft">
        {t("publication.office.waiting.by", { name, at: formatInstant(askedAt, language) })}
      </p>
      <ReleaseShown release={release} />
      {isOwn || mayDecide ? <Decisions id={id} isOwn={isOwn} /> : null}
      {isOwn || !mayDecide ? <p className="soft">{t("publication.office.waiting.other")}</p> : null}
    </section>
  );
}

/** Who asked may take it back; who did not says yes or no. */
function Decisions({ id, isOwn }: { readonly id: string; readonly isOwn: boolean }) {
  return (
    <form method="post" action={`/admin/publication/${id}`} className="stack tight">
      <FormKey />
      {isOwn ? null : <ProofNotice permission="decide-publication" />}
      <div className="actions">
        {isOwn ? <Decide as="withdraw" quiet /> : <Decide as="confirm" />}
        {isOwn ? null : <Decide as="refuse" quiet />}
      </div>
    </form>
  );
}

type DecideProps = { readonly as: "confirm" | "refuse" | "withdraw"; readonly quiet?: boolean };

function Decide({ as, quiet = false }: DecideProps) {
  const { t } = useWords();
  return (
    <Button name="intent" value={as} tone={quiet ? "quiet" : undefined}>
      {t(`publication.office.waiting.${as}`)}
    </Button>
  );
}
