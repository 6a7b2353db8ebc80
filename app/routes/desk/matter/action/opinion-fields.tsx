import { LONGEST } from "#app/domain/typed/longest.ts";
import { type AnsweredWord, useWordFaults } from "#app/routes/desk/matter/action/word-faults.ts";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { useWords } from "#app/ui/words.tsx";

/** What one of those who lead says when they decide together. */
export function OpinionFields({ answer }: { readonly answer: AnsweredWord | undefined }) {
  const { t } = useWords();
  const errorOn = useWordFaults(answer);
  return (
    <>
      <ChoiceGroup
        kind="radio"
        name="agrees"
        label={t("proposals.word.agrees")}
        error={errorOn("agrees")}
        chosen={[answer?.typed.agrees ?? ""]}
        choices={(["yes", "no"] as const).map((value) => ({
          value,
          label: t(`proposals.word.${value}`),
        }))}
      />
      <TextField
        name="opinion"
        label={t("proposals.word.opinion")}
        hint={t("proposals.word.opinionHint", { longest: LONGEST })}
        error={errorOn("opinion")}
        defaultValue={answer?.typed.opinion}
        rows={3}
      />
    </>
  );
}
