import type { Action as ActionName } from "#app/domain/matter/action.ts";
import type { ActionPage } from "#app/domain/matter/record/field.ts";
import { ActionFormBox } from "#app/ui/action/action-form-box.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { useWords } from "#app/ui/words.tsx";

type ActionsPanelProps = { readonly actions: readonly ActionName[]; readonly page: ActionPage };

/** What most matters never see. It stands apart, so that the next step is not lost among it. */
const RARE: readonly ActionName[] = [
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
export function ActionsPanel({ actions, page }: ActionsPanelProps) {
  const { t } = useWords();
  const rare = actions.filter((action) => RARE.includes(action));
  const usual = actions.filter((action) => !RARE.includes(action));
  return (
    <>
      <section className="panel" aria-labelledby="actions">
        <h2 id="actions">{t("desk.matter.actions")}</h2>
        {usual.length === 0 ? <p className="soft">{t("desk.matter.noActions")}</p> : null}
        <ActionForms actions={usual} page={page} />
      </section>
      {rare.length > 0 ? (
        <section className="panel" aria-labelledby="rare-actions">
          <h2 id="rare-actions">{t("desk.matter.rareActions")}</h2>
          <ActionForms actions={rare} page={page} />
        </section>
      ) : null}
    </>
  );
}

function ActionForms({ actions, page }: ActionsPanelProps) {
  const { t } = useWords();
  return (
    <>
      {actions.map((action) => (
        <Disclosure key={action} id={action} title={t(`matter.action.${action}`)}>
          <ActionFormBox action={action} page={page} />
        </Disclosure>
      ))}
    </>
  );
}
