import { z } from "zod";
import { ASK_IDENTITY } from "#app/domain/law/complaints/complaint-rules.ts";
import { askIdentity } from "#app/domain/matter/actions/ask-identity.ts";
import { actionForm } from "#app/ui/action/action-form.ts";
import { InputField } from "#app/ui/form/field.tsx";
import { dayTyped } from "#app/ui/form/values.ts";
import { useWords } from "#app/ui/words.tsx";

export const identityRequest = actionForm({
  basis: ASK_IDENTITY,
  schema: () => z.object({ until: dayTyped }),
  Fields: function Until({ controls }) {
    const { t } = useWords();
    return (
      <InputField
        {...controls.text("until", t("desk.field.until"), t("desk.field.untilHint"))}
        type="date"
      />
    );
  },
  decide: (matter, { until }, { by, on }) => askIdentity(matter, until, { by, on }),
});
