import { z } from "zod";
import { REFUSAL_FACTORS } from "#app/domain/law/complaints/refusal-factors.ts";
import { REFUSAL_GROUNDS } from "#app/domain/law/complaints/refusal-grounds.ts";
import { refuse } from "#app/domain/matter/actions/refuse.ts";
import { actionForm } from "#app/ui/action/action-form.ts";
import { codesOf, groundChoices } from "#app/ui/action/grounds.ts";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { atLeastOneOf, sentence, someOf } from "#app/ui/form/values.ts";
import { useWords } from "#app/ui/words.tsx";

export const refusal = actionForm({
  basis: REFUSAL_GROUNDS,
  schema: ({ matter }) =>
    z.object({
      grounds: atLeastOneOf(codesOf(REFUSAL_GROUNDS, matter)),
      factors: someOf(codesOf(REFUSAL_FACTORS, matter)),
      explanation: sentence,
    }),
  Fields: function Why({ page: { matter }, controls }) {
    const { t, language } = useWords();
    const factors = groundChoices(REFUSAL_FACTORS, matter, language);
    return (
      <>
        <ChoiceGroup
          {...controls.picks("grounds", t("desk.field.grounds"))}
          kind="checkbox"
          choices={groundChoices(REFUSAL_GROUNDS, matter, language)}
        />
        {factors.length > 0 ? (
          <ChoiceGroup
            {...controls.picks("factors", t("desk.field.factors"), t("desk.field.factorsHint"))}
            kind="checkbox"
            choices={factors}
          />
        ) : null}
        <TextField {...controls.words("explanation", t("desk.field.explanation"))} />
      </>
    );
  },
  decide: (matter, why, { by, on }) => refuse(matter, why, { by, on }),
});
