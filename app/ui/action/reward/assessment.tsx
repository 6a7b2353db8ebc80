import { z } from "zod";
import { INSIDER_CONDITIONS } from "#app/domain/law/rewards/insider-conditions.ts";
import { REWARD_CONDITIONS } from "#app/domain/law/rewards/reward-conditions.ts";
import { REWARD_EXCLUSIONS } from "#app/domain/law/rewards/reward-exclusions.ts";
import { REWARD_GRADES } from "#app/domain/law/rewards/reward-grades.ts";
import { GRADES } from "#app/domain/law/rewards/reward-scale.ts";
import { assess } from "#app/domain/reward/assess.ts";
import { actionForm } from "#app/ui/action/action-form.ts";
import { codesOf, groundChoices } from "#app/ui/action/grounds.ts";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { InputField, TextField } from "#app/ui/form/field.tsx";
import { oneOf, sentence, someOf } from "#app/ui/form/values.ts";
import { useWords } from "#app/ui/words.tsx";

export const assessment = actionForm({
  basis: REWARD_CONDITIONS,
  schema: ({ matter }) =>
    z.object({
      respondent: sentence,
      met: someOf(codesOf(REWARD_CONDITIONS, matter)),
      excluded: someOf(codesOf(REWARD_EXCLUSIONS, matter)),
      insiderMet: someOf(codesOf(INSIDER_CONDITIONS, matter)),
      proposed: oneOf(GRADES),
      note: sentence,
    }),
  Fields: function Grounds({ page: { matter }, controls }) {
    const { t, language } = useWords();
    const ofInsiders = groundChoices(INSIDER_CONDITIONS, matter, language);
    return (
      <>
        <p className="hint">{t("desk.field.wishHint")}</p>
        <InputField
          {...controls.text(
            "respondent",
            t("desk.field.respondent"),
            t("desk.field.respondentHint"),
          )}
        />
        <ChoiceGroup
          {...controls.picks("met", t("desk.field.met"))}
          kind="checkbox"
          choices={groundChoices(REWARD_CONDITIONS, matter, language)}
        />
        <ChoiceGroup
          {...controls.picks("excluded", t("desk.field.excluded"), t("desk.field.excludedHint"))}
          kind="checkbox"
          choices={groundChoices(REWARD_EXCLUSIONS, matter, language)}
        />
        {ofInsiders.length > 0 ? (
          <ChoiceGroup
            {...controls.picks(
              "insiderMet",
              t("desk.field.insiderMet"),
              t("desk.field.insiderMetHint"),
            )}
            kind="checkbox"
            choices={ofInsiders}
          />
        ) : null}
        <ChoiceGroup
          {...controls.picks("proposed", t("desk.field.proposed"))}
          kind="radio"
          choices={groundChoices(REWARD_GRADES, matter, language)}
        />
        <TextField {...controls.words("note", t("desk.field.note"), t("desk.field.noteHint"))} />
      </>
    );
  },
  decide: (matter, assessing, { by, on }) => assess(matter, assessing, { by, on }),
});
