import type { Queue } from "#app/domain/access/queues.ts";
import type { QueueFilter } from "#app/domain/search/queue-filter.ts";
import { LONGEST_VIEW_NAME } from "#app/domain/search/saved-view.ts";
import { asksAs } from "#app/routes/desk/filter-in.ts";
import { Button } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";

type SaveViewProps = {
  readonly queue: Queue;
  readonly filter: QueueFilter;
  readonly mayShare: boolean;
  readonly typed?: { readonly name: string; readonly isUnits: boolean } | undefined;
  readonly error?: string | undefined;
};

/** The field of the name, which a page that refused it leads back to. */
export const VIEW_NAME = "view-name";

/** A name for what the list above it asks. What looks for a name is nobody else's, so it is not offered to be shared. */
export function SaveView({ queue, filter, mayShare, typed, error }: SaveViewProps) {
  const { t } = useWords();
  const hint = t("views.nameHint", { longest: LONGEST_VIEW_NAME });
  return (
    <form className="filters" method="post" action="/desk/views">
      <FormKey />
      <input type="hidden" name="queue" value={queue} />
      {[...new URLSearchParams(asksAs(filter))].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor={VIEW_NAME}>{t("views.save")}</label>
      <input
        className="input"
        id={VIEW_NAME}
        name="name"
        size={16}
        autoComplete="off"
        placeholder={t("views.name")}
        defaultValue={typed?.name}
        aria-invalid={error ? true : undefined}
        aria-describedby="view-hint"
      />
      {mayShare && filter.words === "" ? (
        <label className="share">
          <input
            type="checkbox"
            name="whose"
            value="unit"
            defaultChecked={typed?.isUnits ?? false}
          />
          {t("views.forUnit")}
        </label>
      ) : null}
      <Button tone="quiet" name="intent" value="keep">
        {t("views.button")}
      </Button>
      <small className="soft" id="view-hint">
        {error ?? hint}
        {mayShare ? <> {t("views.forUnitHint")}</> : null}
      </small>
    </form>
  );
}
