import { z } from "zod";
import { MEDIATION_END_GROUNDS } from "#app/domain/law/complaints/mediation-end-grounds.ts";
import { endMediation } from "#app/domain/matter/actions/end-mediation.ts";
import { actionForm } from "#app/ui/action/action-form.ts";
import { codesOf, groundChoices } from "#app/ui/action/grounds.ts";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { oneOf, sentence } from "#app/ui/form/values.ts";
import { useWords } from "#app/ui/words.tsx";

export const mediationEnd = actionForm({
  basis: MEDIATION_END_GROUNDS,
  schema: ({ matter }) =>
    z.object({ ground: oneOf(codesOf(MEDIATION_END_GROUNDS, matter)), explanation: sentence }),
  Fields: function Why({ page: { matter }, controls }) {
    const { t, language } = useWords();
    return (
      <>
        <ChoiceGroup
          {...controls.picks("ground", t("desk.field.ground"))}
          kind="radio"
          choices={groundChoices(MEDIATION_END_GROUNDS, matter, language)}
        />
        <TextField {...controls.words("explanation", t("desk.field.explanation"))} />
      </>
    );
  },
  decide: (matter, why, { by, on }) => endMediation(matter, why, { by, on }),
});
