import { isKey } from "#app/i18n/known-key.ts";
import type { KeptField, KnownForm } from "#app/routes/desk/account/known-forms.ts";
import { Facts } from "#app/ui/facts.tsx";
import { InputField, TextField } from "#app/ui/form/field.tsx";
import { useWords } from "#app/ui/words.tsx";

export type Field = readonly [name: string, value: string];
type Unit = { readonly id: string; readonly name: string; readonly nameEn: string };

type KeptFieldsProps = {
  readonly form: KnownForm;
  readonly fields: readonly Field[];
  readonly units: readonly Unit[];
};

/** What was written may be changed here; what was chosen is said in its own words, and sent as it was chosen. */
export function KeptFields({ form, fields, units }: KeptFieldsProps) {
  const { t } = useWords();
  const said = useSaid(units);
  const known = fields.flatMap(([name, value]) => {
    const field = form.fields[name];
    return field ? [{ name, value, field, id: `${name}-${value}` }] : [];
  });
  const chosen = known.filter(({ field }) => isChoice(field));
  return (
    <>
      {chosen.map(({ id, name, value }) => (
        <input key={id} type="hidden" name={name} value={value} />
      ))}
      <Facts facts={asFacts(chosen.map(({ field, value }) => said(field, value)))} />
      {known
        .filter(({ field }) => !isChoice(field))
        .map(({ id, name, value, field }) => {
          const { term } = said(field, value);
          return value.length > ONE_LINE || value.includes("\n") ? (
            <TextField key={id} name={name} label={term} defaultValue={value} rows={8} />
          ) : (
            <InputField key={id} name={name} label={term} defaultValue={value} />
          );
        })}
      {form.code ? <InputField name="code" label={t(form.code)} autoComplete="off" code /> : null}
    </>
  );
}

/** Longer than this, a text gets room to be read. */
export const ONE_LINE = 60;
const isChoice = ({ choices, isUnit }: KeptField) => choices !== undefined || isUnit === true;

/** Several answers to one question stand together. */
const asFacts = (said: readonly { readonly term: string; readonly value: string }[]) =>
  [...new Set(said.map(({ term }) => term))].map((term) => ({
    term,
    value: said
      .filter((one) => one.term === term)
      .map(({ value }) => <div key={value}>{value}</div>),
  }));

function useSaid(units: readonly Unit[]) {
  const { t, language } = useWords();
  const termOf = ({ label, group }: KeptField) =>
    group ? t("account.kept.of", { field: t(group), label: t(label) }) : t(label);
  const answerOf = ({ except, choices }: KeptField, value: string) => {
    const path = except?.[value] ?? `${choices}.${value}`;
    return isKey(path) ? t(path) : value;
  };
  return (field: KeptField, value: string) => {
    const unit = field.isUnit ? units.find(({ id }) => id === value) : undefined;
    const named = unit && (language === "zh" ? unit.name : unit.nameEn);
    return { term: termOf(field), value: named ?? answerOf(field, value) };
  };
}
