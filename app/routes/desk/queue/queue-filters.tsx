import type { Queue } from "#app/domain/access/queues.ts";
import { KINDS } from "#app/domain/intake/kind.ts";
import { LIGHTS } from "#app/domain/matter/clocks/light.ts";
import { STAGES } from "#app/domain/matter/stage.ts";
import { LONGEST_QUERY } from "#app/domain/search/asked.ts";
import { asksForAll, NOBODY, type QueueFilter } from "#app/domain/search/queue-filter.ts";
import { SaveView } from "#app/routes/desk/save-view.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { useWords } from "#app/ui/words.tsx";

type QueueFiltersProps = {
  readonly queue: Queue;
  readonly filter: QueueFilter;
  /** Who works in the viewer's unit; none where it holds nothing. */
  readonly handlers: readonly { readonly id: string; readonly name: string }[];
  readonly mayShare: boolean;
  /** It is saved already: its name says what is asked, and it stays closed. */
  readonly isView: boolean;
};

/** What of a queue somebody wants, in its address: closed until it is asked for. */
export function QueueFilters({ queue, filter, handlers, mayShare, isView }: QueueFiltersProps) {
  const { t } = useWords();
  const isNew = !asksForAll(filter) && !isView;
  return (
    <details className="narrow no-print" open={isNew}>
      <summary>{t("desk.filter.title")}</summary>
      <form className="filters" method="get" action="/desk">
        <input type="hidden" name="queue" value={queue} />
        <Pick
          name="light"
          value={filter.light}
          options={LIGHTS.map((code) => [code, t(`desk.light.name.${code}`)])}
        />
        <Pick
          name="kind"
          value={filter.kind}
          options={KINDS.map((code) => [code, t(`matter.kind.${code}`)])}
        />
        <Pick
          name="stage"
          value={filter.stage}
          options={STAGES.map((code) => [code, t(`matter.stage.${code}`)])}
        />
        {handlers.length === 0 ? null : (
          <Pick
            name="handler"
            value={filter.handler}
            options={[
              [NOBODY, t("desk.filter.nobody")],
              ...handlers.map(({ id, name }) => [id, name] as const),
            ]}
          />
        )}
        <label htmlFor="about">{t("desk.filter.about")}</label>
        <input
          className="input"
          id="about"
          name="about"
          size={16}
          maxLength={LONGEST_QUERY}
          defaultValue={filter.words}
        />
        <Button tone="quiet">{t("desk.filter.button")}</Button>
        <a href={`/desk?queue=${queue}`}>{t("desk.filter.clear")}</a>
      </form>
      {isNew ? <SaveView {...{ queue, filter, mayShare }} /> : null}
    </details>
  );
}

type PickProps = {
  readonly name: "light" | "kind" | "stage" | "handler";
  readonly value: string | null;
  readonly options: readonly (readonly [string, string])[];
};

function Pick({ name, value, options }: PickProps) {
  const { t } = useWords();
  return (
    <>
      <label htmlFor={name}>{t(`desk.filter.${name}`)}</label>
      <select className="input" id={name} name={name} defaultValue={value ?? ""}>
        <option value="">{t("desk.filter.all")}</option>
        {options.map(([code, says]) => (
          <option key={code} value={code}>
            {says}
          </option>
        ))}
      </select>
    </>
  );
}
