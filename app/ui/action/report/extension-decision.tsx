import { z } from "zod";
import { EXTEND_VERIFICATION } from "#app/domain/law/reports/report-terms.ts";
import { decideExtension } from "#app/domain/matter/actions/decide-extension.ts";
import { actionForm } from "#app/ui/action/action-form.ts";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { oneOf, sentence } from "#app/ui/form/values.ts";
import { useWords } from "#app/ui/words.tsx";

const ANSWERS = ["approved", "declined"] as const;

export const extensionDecision = actionForm({
  basis: EXTEND_VERIFICATION,
  schema: () => z.object({ answer: oneOf(ANSWERS), reason: sentence }),
  Fields: function Answer({ controls }) {
    const { t } = useWords();
    return (
      <>
        <ChoiceGroup
          {...controls.picks("answer", t("desk.field.answer"))}
          kind="radio"
          choices={ANSWERS.map((value) => ({ value, label: t(`desk.field.${value}`) }))}
        />
        <TextField {...controls.words("reason", t("desk.field.reason"))} rows={3} />
      </>
    );
  },
  decide: (matter, { answer, reason }, { by, on }) =>
    decideExtension(matter, { approved: answer === "approved", reason }, { by, on }),
});
