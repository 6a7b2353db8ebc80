import { z } from "zod";
import { CASE_CONDITIONS, DECLINE_GROUNDS } from "#app/domain/law/cases/case-grounds.ts";
import { groundsOn } from "#app/domain/law/ground.ts";
import { decline } from "#app/domain/matter/actions/decline.ts";
import { formatItem } from "#app/i18n/format.ts";
import { actionForm } from "#app/ui/action/action-form.ts";
import { codesOf, groundChoices } from "#app/ui/action/grounds.ts";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { oneOf, sentence } from "#app/ui/form/values.ts";
import { useWords } from "#app/ui/words.tsx";

export const declining = actionForm({
  basis: DECLINE_GROUNDS,
  schema: ({ matter }) =>
    z.object({
      ground: oneOf([...codesOf(CASE_CONDITIONS, matter), ...codesOf(DECLINE_GROUNDS, matter)]),
      reason: sentence,
    }),
  Fields: function Why({ page: { matter }, controls }) {
    const { t, language } = useWords();
    return (
      <>
        <ChoiceGroup
          {...controls.picks("ground", t("desk.field.declineGround"))}
          kind="radio"
          choices={[
            ...groundsOn(CASE_CONDITIONS, matter.receivedOn)
              .filter(({ code }) => !matter.findings?.conditions.includes(code))
              .map(({ code, number, says }) => ({
                value: code,
                label: t("desk.field.unmetCondition", {
                  number: formatItem(number, language),
                  says: says[language],
                }),
              })),
            ...groundChoices(DECLINE_GROUNDS, matter, language),
          ]}
        />
        <TextField {...controls.words("reason", t("desk.field.explanation"))} />
      </>
    );
  },
  decide: (matter, why, { by, on }) => decline(matter, why, { by, on }),
});
