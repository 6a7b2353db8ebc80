import { z } from "zod";
import { CASE_CONDITIONS } from "#app/domain/law/cases/case-grounds.ts";
import { recordFindings } from "#app/domain/matter/actions/record-findings.ts";
import { actionForm } from "#app/ui/action/action-form.ts";
import { codesOf, groundChoices } from "#app/ui/action/grounds.ts";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { sentence, someOf } from "#app/ui/form/values.ts";
import { useWords } from "#app/ui/words.tsx";

export const findings = actionForm({
  basis: CASE_CONDITIONS,
  schema: ({ matter }) =>
    z.object({ summary: sentence, conditions: someOf(codesOf(CASE_CONDITIONS, matter)) }),
  Fields: function Found({ page: { matter }, controls }) {
    const { t, language } = useWords();
    return (
      <>
        <TextField
          {...controls.words("summary", t("desk.field.summary"), t("desk.field.summaryHint"))}
          rows={5}
        />
        <ChoiceGroup
          {...controls.picks(
            "conditions",
            t("desk.field.conditions"),
            t("desk.field.conditionsHint"),
          )}
          kind="checkbox"
          choices={groundChoices(CASE_CONDITIONS, matter, language)}
        />
      </>
    );
  },
  decide: (matter, found, { by, on }) => recordFindings(matter, found, { by, on }),
});
