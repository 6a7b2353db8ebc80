import { versionOn } from "#app/domain/law/provision.ts";
import { type Action, recordOf } from "#app/domain/matter/action.ts";
import type { ActionPage, Faults, Typed } from "#app/domain/matter/record/field.ts";
import { ActionFields } from "#app/ui/action/action-fields.tsx";
import { useControls } from "#app/ui/action/controls.ts";
import { useProblems } from "#app/ui/action/problems.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";

type ActionFormBoxProps = {
  readonly action: Action;
  readonly page: ActionPage;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

/** The form of one action, with the article of the day the matter was received. */
export function ActionFormBox({ action, page, typed = {}, faults = {} }: ActionFormBoxProps) {
  const { t, language } = useWords();
  const { basis, basisOf } = recordOf(action);
  const controls = useControls(action, typed, faults);
  const provision = basisOf?.(page.matter) ?? basis[0];
  const law = provision && versionOn(provision, page.matter.receivedOn);
  const problems = useProblems(action, faults);
  return (
    <form className="stack" method="post" action={`/desk/matters/${page.matter.id}/${action}`}>
      <FormKey version={page.matter.version} />
      <ErrorSummary problems={problems} />
      <ActionFields action={action} page={page} controls={controls} />
      {law ? (
        <p className="soft small">{t("desk.action.basis", { cite: law.cite[language] })}</p>
      ) : null}
      <div className="actions">
        <Button>{t(`matter.action.${action}`)}</Button>
      </div>
    </form>
  );
}
