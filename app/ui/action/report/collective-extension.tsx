import { z } from "zod";
import { EXTEND_PENALTY_CASE } from "#app/domain/law/cases/penalty-terms.ts";
import { setCaseDue } from "#app/domain/matter/actions/set-case-due.ts";
import { actionForm } from "#app/ui/action/action-form.ts";
import { InputField, TextField } from "#app/ui/form/field.tsx";
import { dayTyped, sentence } from "#app/ui/form/values.ts";
import { useWords } from "#app/ui/words.tsx";

export const collectiveExtension = actionForm({
  basis: EXTEND_PENALTY_CASE,
  schema: () => z.object({ caseUntil: dayTyped, record: sentence }),
  Fields: function Until({ controls }) {
    const { t } = useWords();
    return (
      <>
        <InputField {...controls.text("caseUntil", t("desk.field.caseUntil"))} type="date" />
        <TextField {...controls.words("record", t("desk.field.record"))} rows={3} />
      </>
    );
  },
  decide: (matter, { caseUntil, record }, { by, on }) =>
    setCaseDue(matter, { until: caseUntil, note: record }, { by, on }),
});
