import type { DeskForm, Field } from "#app/ui/desk-form/desk-form.ts";
import { Facts } from "#app/ui/facts.tsx";
import { InputField, TextField } from "#app/ui/form/field.tsx";
import { useWords } from "#app/ui/words.tsx";

export type SavedField = readonly [name: string, value: string];
type Unit = { readonly id: string; readonly name: string; readonly nameEn: string };

type SavedFieldsProps = {
  readonly form: DeskForm;
  readonly fields: readonly SavedField[];
  readonly units: readonly Unit[];
};

/** What was written may be changed here; what was chosen is said in its own words, and sent as it was chosen. */
export function SavedFields({ form, fields, units }: SavedFieldsProps) {
  const { t } = useWords();
  const said = useSaid(units);
  const known = fields.flatMap(([name, value]) => {
    const field = form.fields[name];
    return field ? [{ name, value, field, id: `${name}-${value}` }] : [];
  });
  const chosen = known.filter(({ field }) => isChoice(field));
  const codes = Object.entries(form.fields).filter(([, { isCode }]) => isCode);
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
      {codes.map(([name, { label }]) => (
        <InputField key={name} name={name} label={t(label)} autoComplete="off" code />
      ))}
    </>
  );
}

/** Longer than this, a text gets room to be read. */
export const ONE_LINE = 60;
const isChoice = ({ options, noUnit }: Field) => options !== undefined || noUnit !== undefined;

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
  const termOf = ({ label, group }: Field) =>
    group ? t("account.saved.of", { field: t(group), label: t(label) }) : t(label);
  const unitOf = (value: string) => {
    const unit = units.find(({ id }) => id === value);
    return unit && (language === "zh" ? unit.name : unit.nameEn);
  };
  const answerOf = ({ options, noUnit }: Field, value: string) =>
    noUnit
      ? (unitOf(value) ?? (value === "" ? t(noUnit) : value))
      : (options?.(t).find((option) => option.value === value)?.label ?? value);
  return (field: Field, value: string) => ({ term: termOf(field), value: answerOf(field, value) });
}
