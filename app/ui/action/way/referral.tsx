import { z } from "zod";
import { TELL_NOT_COMPETENT } from "#app/domain/law/reports/report-rules.ts";
import { refer } from "#app/domain/matter/actions/refer.ts";
import { actionForm } from "#app/ui/action/action-form.ts";
import { InputField, TextField } from "#app/ui/form/field.tsx";
import { sentence } from "#app/ui/form/values.ts";
import { useWords } from "#app/ui/words.tsx";

export const referral = actionForm({
  basis: TELL_NOT_COMPETENT,
  schema: () => z.object({ to: sentence, reason: sentence }),
  Fields: function To({ controls }) {
    const { t } = useWords();
    return (
      <>
        <InputField {...controls.text("to", t("desk.field.to"))} />
        <TextField {...controls.words("reason", t("desk.field.explanation"))} rows={3} />
      </>
    );
  },
  decide: (matter, to, { by, on }) => refer(matter, to, { by, on }),
});
