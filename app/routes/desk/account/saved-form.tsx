import { matchPath } from "@remix-run/react";
import type { ReactNode } from "react";
import { type Action, recordOf } from "#app/domain/matter/action.ts";
import type { ActionPage } from "#app/domain/matter/record/field.ts";
import type { Unit } from "#app/domain/staff/unit.ts";
import { isKey } from "#app/i18n/known-key.ts";
import { ONE_LINE, type SavedField, SavedFields } from "#app/routes/desk/account/saved-fields.tsx";
import { ActionFields as Fields } from "#app/ui/action/action-fields.tsx";
import { useControls } from "#app/ui/action/controls.ts";
import type { DeskForm } from "#app/ui/desk-form/desk-form.ts";
import { DESK_FORMS } from "#app/ui/desk-form/desk-forms.ts";
import { Button, ButtonLink } from "#app/ui/form/button.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { useWords } from "#app/ui/words.tsx";

type Asked = { readonly action: Action; readonly page: ActionPage };
type SavedSheetProps = {
  readonly path: string;
  readonly fields: readonly SavedField[];
  /** Which action it was for, where it still is theirs to do. */
  readonly asked: Asked | null;
  readonly units: readonly Unit[];
};

/** Carried along unseen: by them a second press, and an answer to an older page, are known. */
const UNSEEN: ReadonlySet<string> = new Set(["formKey", "version", "queue", "after"]);

/** A saved form in words, to be read before it is sent. One that has no words here is sent from its own page alone. */
export function SavedSheet({ path, fields, asked, units }: SavedSheetProps) {
  const { t } = useWords();
  if (asked) {
    const action = t(`matter.action.${asked.action}`);
    return (
      <Sheet
        path={path}
        // Its button does the action, also where somebody had only wanted to read the letters first.
        fields={fields.filter(([name]) => name !== "intent")}
        title={`${asked.page.matter.number} ${action}`}
        button={action}
      >
        <ActionFields {...asked} fields={fields} />
      </Sheet>
    );
  }
  const form = knownForm(path, fields);
  if (!form) return <OnlyToRead path={path} fields={fields} />;
  const intent = fields.find(([name]) => name === "intent")?.[1] ?? "";
  const button = t(form.buttons?.[intent] ?? "account.saved.button");
  return (
    <Sheet {...{ path, fields }} title={t(form.title)} button={button}>
      <SavedFields form={form} fields={fields} units={units} />
    </Sheet>
  );
}

type SheetProps = Pick<SavedSheetProps, "path" | "fields"> & {
  readonly title: string;
  readonly button: string;
  readonly children: ReactNode;
};

/** Where it goes, what was typed, and the button. */
function Sheet({ path, fields, title, button, children }: SheetProps) {
  const { t } = useWords();
  return (
    <form className="panel stack" method="post" action={path}>
      <p>
        {t("account.saved.page")} <a href={path}>{title}</a>
      </p>
      {fields
        .filter(([name]) => UNSEEN.has(name) || name === "intent")
        .map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      {children}
      <div className="actions">
        <Button>{button}</Button>
        <ButtonLink tone="quiet" href={path}>
          {t("account.saved.anew")}
        </ButtonLink>
      </div>
    </form>
  );
}

/** The action's own questions, filled in. */
function ActionFields({ action, page, fields }: Asked & Pick<SavedSheetProps, "fields">) {
  const typed = Object.keys(recordOf(action).fields).map((asking) => [
    asking,
    fields.filter(([name]) => name === asking).map(([, value]) => value),
  ]);
  const controls = useControls(action, Object.fromEntries(typed), {});
  return <Fields action={action} page={page} controls={controls} />;
}

function OnlyToRead({ path, fields }: Pick<SavedSheetProps, "path" | "fields">) {
  const { t } = useWords();
  const written = fields.filter(([name, value]) => !UNSEEN.has(name) && !isCode(value));
  const labelOf = (name: string) => {
    const key = `desk.field.${name}`;
    return isKey(key) ? t(key) : t("account.saved.field");
  };
  return (
    <section className="panel stack">
      <p>{t("account.saved.onlyThere")}</p>
      {written.length > 0 ? <p>{t("account.saved.copy")}</p> : null}
      {written.map(([name, value]) => (
        <TextField
          key={`${name}-${value}`}
          id={`${name}-${value.length}`}
          name={name}
          label={labelOf(name)}
          defaultValue={value}
          rows={value.length > ONE_LINE ? 8 : 1}
          readOnly
        />
      ))}
      <div className="actions">
        <ButtonLink href={path}>{t("account.saved.there")}</ButtonLink>
      </div>
    </section>
  );
}

/** Ids and the values of choices are of these characters; nobody writes a sentence in them. */
const isCode = (value: string) => /^[\w:.-]*$/.test(value);

/** The form that was sent there, where everything in it can be said. */
function knownForm(path: string, fields: readonly SavedField[]): DeskForm | null {
  const form = DESK_FORMS.find((known) => matchPath(known.path, path));
  const isSaid = ([name, value]: SavedField) =>
    UNSEEN.has(name) ||
    (name === "intent" ? form?.buttons?.[value] : form?.fields[name]) !== undefined;
  return form && fields.every(isSaid) ? form : null;
}
