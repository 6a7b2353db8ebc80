import { GRADES } from "#app/domain/law/rewards/reward-scale.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ChoiceGroup, Pick } from "#app/ui/form/choice-group.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { useWords } from "#app/ui/words.tsx";

export type RewardTyped = {
  readonly grade: string;
  readonly fined: string;
  readonly confiscated: string;
  readonly insider: string;
};

type RewardFormProps = {
  readonly typed: RewardTyped;
  readonly errors: Readonly<Record<string, string>>;
  /** The largest sum, in yuan, as it is written. */
  readonly most: string;
};

const MONEY = ["fined", "confiscated"] as const;

/** Asked by GET, so that an answer has an address that can be passed on. */
export function RewardForm({ typed, errors, most }: RewardFormProps) {
  const { t } = useWords();
  const choices = GRADES.map((grade, index) => ({
    value: String(index + 1),
    label: t(`reward.grade.${grade}`),
  }));
  return (
    <form method="get" action="/law/reward#result" className="stack no-print" noValidate>
      <ChoiceGroup
        kind="radio"
        name="grade"
        label={t("law.reward.grade")}
        hint={t("law.reward.gradeHint")}
        error={errors["grade"]}
        choices={choices}
        chosen={[typed.grade]}
      />
      {MONEY.map((name) => (
        <InputField
          key={name}
          name={name}
          label={t(`law.reward.${name}`)}
          hint={t("law.reward.moneyHint", { most })}
          error={errors[name]}
          inputMode="decimal"
          autoComplete="off"
          defaultValue={typed[name]}
        />
      ))}
      <div className="field">
        <Pick kind="checkbox" name="insider" value="true" checked={typed.insider === "true"}>
          {t("law.reward.insider")}
        </Pick>
        <p className="hint">{t("law.reward.insiderHint")}</p>
      </div>
      <Button>{t("law.reward.submit")}</Button>
    </form>
  );
}
