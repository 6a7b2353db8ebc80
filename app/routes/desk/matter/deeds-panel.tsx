import type { Action as DeedName } from "#app/domain/matter/action.ts";
import type { ActionPage } from "#app/ui/action/action-form.ts";
import { ActionFormBox } from "#app/ui/action/action-form-box.tsx";
import { Disclosure } from "#app/ui/deed.tsx";
import { useWords } from "#app/ui/words.tsx";

type DeedsPanelProps = { readonly deeds: readonly DeedName[]; readonly page: ActionPage };

/** What most matters never see. It stands apart, so that the next step is not lost among it. */
const RARE: readonly DeedName[] = [
  "pause",
  "new-facts",
  "advertising",
  "dispute",
  "dispute-settlement",
  "answer",
  "case-extension",
  "collective-extension",
  "transfer-proposal",
  "recusal",
];

/** What this officer may do to this matter now, and nothing else. */
export function ActionsPanel({ deeds, page }: DeedsPanelProps) {
  const { t } = useWords();
  const rare = deeds.filter((deed) => RARE.includes(deed));
  const usual = deeds.filter((deed) => !RARE.includes(deed));
  return (
    <>
      <section className="panel" aria-labelledby="deeds">
        <h2 id="deeds">{t("desk.matter.deeds")}</h2>
        {usual.length === 0 ? <p className="soft">{t("desk.matter.noDeeds")}</p> : null}
        <DeedForms deeds={usual} page={page} />
      </section>
      {rare.length > 0 ? (
        <section className="panel" aria-labelledby="rare-deeds">
          <h2 id="rare-deeds">{t("desk.matter.rareDeeds")}</h2>
          <DeedForms deeds={rare} page={page} />
        </section>
      ) : null}
    </>
  );
}

function DeedForms({ deeds, page }: DeedsPanelProps) {
  const { t } = useWords();
  return (
    <>
      {deeds.map((deed) => (
        <Disclosure key={deed} id={deed} title={t(`matter.deed.${deed}`)}>
          <ActionFormBox deed={deed} page={page} />
        </Disclosure>
      ))}
    </>
  );
}
