import { type Action, recordOf } from "#app/domain/matter/action.ts";
import type { ActionPage, Typed } from "#app/domain/matter/record/field.ts";
import { ActionFields } from "#app/ui/action/action-fields.tsx";
import { useControls } from "#app/ui/action/controls.ts";
import { useWords } from "#app/ui/words.tsx";

type TypedInVainProps = {
  readonly action: Action;
  readonly page: ActionPage;
  readonly typed: Typed | undefined;
};

/** What was written for an action that has no place any more: to be read and copied, not to be sent. */
export function UnsentInput({ action, page, typed }: TypedInVainProps) {
  const { t } = useWords();
  const controls = useControls(action, typed ?? {}, {});
  if (!typed || Object.keys(recordOf(action).fields).length === 0) return null;
  return (
    <section className="panel stack" aria-labelledby="typed">
      <h2 id="typed">{t("common.form.typedInVain")}</h2>
      <fieldset className="stack" disabled>
        <ActionFields action={action} page={page} controls={controls} />
      </fieldset>
    </section>
  );
}
