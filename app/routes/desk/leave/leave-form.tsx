import { formatList } from "#app/i18n/format.ts";
import type { LeaveAnswers } from "#app/routes/desk/leave/read-leave.ts";
import { LEAVE, type LeaveField } from "#app/ui/desk-form/leave.ts";
import { useDeskForm } from "#app/ui/desk-form/use-desk-form.ts";
import { Button } from "#app/ui/form/button.tsx";
import { Choice } from "#app/ui/form/choice.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";

type Somebody = { readonly id: string; readonly name: string };
type LeaveFormProps = {
  readonly selfId: string;
  /** For whom the viewer may enter it; alone, it is their own. */
  readonly subjects: readonly Somebody[];
  readonly deputies: readonly (Somebody & { readonly instead: readonly string[] })[];
  readonly decides: boolean;
  readonly typed: Partial<LeaveAnswers>;
  readonly errorOn: (field: LeaveField) => string | undefined;
};

export function LeaveForm(props: LeaveFormProps) {
  const { selfId, subjects, deputies, decides, typed, errorOn } = props;
  const { t, language } = useWords();
  const { asks } = useDeskForm(LEAVE);
  const isForOthers = subjects.length > 1;
  return (
    <form className="panel stack" method="post" action={LEAVE.path}>
      <FormKey />
      <h2>{t("leave.ask")}</h2>
      {decides ? <p className="soft">{t("leave.decider")}</p> : null}
      {isForOthers ? (
        <Choice
          {...asks("staff")}
          hint={t("leave.confirmed")}
          error={errorOn("staff")}
          chosen={typed.staff ?? selfId}
        >
          {subjects.map(({ id, name }) => (
            <option key={id} value={id}>
              {id === selfId ? t("leave.field.self") : name}
            </option>
          ))}
        </Choice>
      ) : null}
      <div className="pair">
        {(["from", "until"] as const).map((field) => (
          <InputField
            key={field}
            {...asks(field)}
            type="date"
            defaultValue={typed[field]}
            error={errorOn(field)}
            autoComplete="off"
          />
        ))}
      </div>
      <Choice {...asks("deputy")} error={errorOn("deputy")} chosen={typed.deputy ?? ""}>
        <option value="">{t("leave.field.noDeputy")}</option>
        {deputies.map(({ id, name, instead }) => (
          <option key={id} value={id}>
            {isForOthers
              ? t("leave.field.deputyFor", { name, names: formatList(instead, language) })
              : name}
          </option>
        ))}
      </Choice>
      <div className="actions">
        <Button name="intent" value="ask">
          {t("leave.button")}
        </Button>
      </div>
    </form>
  );
}
