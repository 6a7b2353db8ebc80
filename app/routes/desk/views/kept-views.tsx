import type { Key } from "#app/i18n/translate.ts";
import { Button } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";

type KeptView = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly says: string;
  readonly isTheirs: boolean;
};

type KeptViewsProps = {
  readonly title: Key;
  readonly lead?: Key | undefined;
  readonly views: readonly KeptView[];
  /** The name that was refused, and for which view. */
  readonly refused: { readonly at: string; readonly typed: string } | undefined;
};

/** Views one below the other: where each leads, what it asks, and for whoever keeps it another name and the way out. */
export function KeptViews({ title, lead, views, refused }: KeptViewsProps) {
  const { t } = useWords();
  if (views.length === 0) return null;
  return (
    <section className="panel">
      <h2>{t(title)}</h2>
      {lead ? <p className="soft">{t(lead)}</p> : null}
      <ul className="kept-views">
        {views.map((view) => (
          <li key={view.id}>
            <p>
              <a href={view.href}>{view.name}</a> <span className="soft">{view.says}</span>
            </p>
            {view.isTheirs ? (
              <ViewForm view={view} wrong={refused?.at === view.id ? refused.typed : undefined} />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

type ViewFormProps = { readonly view: KeptView; readonly wrong: string | undefined };

function ViewForm({ view: { id, name }, wrong }: ViewFormProps) {
  const { t } = useWords();
  return (
    <form className="filters" method="post" action="/desk/views">
      <FormKey />
      <input type="hidden" name="view" value={id} />
      <input
        className="input"
        id={`name-${id}`}
        name="name"
        size={16}
        autoComplete="off"
        defaultValue={wrong ?? name}
        aria-label={t("views.nameOf", { name })}
        aria-invalid={wrong === undefined ? undefined : true}
      />
      <Button
        tone="quiet"
        name="intent"
        value="rename"
        aria-label={t("views.renameThis", { name })}
      >
        {t("views.rename")}
      </Button>
      <Button
        tone="quiet"
        name="intent"
        value="delete"
        aria-label={t("views.deleteThis", { name })}
      >
        {t("views.delete")}
      </Button>
    </form>
  );
}
