import { z } from "zod";
import { EXTEND_PENALTY_CASE } from "#app/domain/law/cases/penalty-terms.ts";
import { setCaseDue } from "#app/domain/matter/actions/set-case-due.ts";
import { deedForm } from "#app/routes/desk/action/forms/deed-form.ts";
import { dayTyped, sentence } from "#app/routes/desk/action/forms/values.ts";
import { InputField, TextField } from "#app/ui/form/field.tsx";
import { useWords } from "#app/ui/words.tsx";

export const collectiveExtension = deedForm({
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
