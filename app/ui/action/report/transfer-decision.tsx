import { z } from "zod";
import { DECIDE_TRANSFER } from "#app/domain/law/police/transfer-terms.ts";
import { decideTransfer } from "#app/domain/matter/actions/decide-transfer.ts";
import { actionForm } from "#app/ui/action/action-form.ts";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { oneOf, sentence } from "#app/ui/form/values.ts";
import { useWords } from "#app/ui/words.tsx";

const ANSWERS = ["transferApproved", "transferRefused"] as const;

export const transferDecision = actionForm({
  basis: DECIDE_TRANSFER,
  schema: () => z.object({ transferAnswer: oneOf(ANSWERS), record: sentence }),
  Fields: function Answer({ controls }) {
    const { t } = useWords();
    return (
      <>
        <ChoiceGroup
          {...controls.picks("transferAnswer", t("desk.field.transferAnswer"))}
          kind="radio"
          choices={ANSWERS.map((value) => ({ value, label: t(`desk.field.${value}`) }))}
        />
        <TextField {...controls.words("record", t("desk.field.record"))} rows={3} />
      </>
    );
  },
  decide: (matter, { transferAnswer, record }, { by, on, hour }) =>
    decideTransfer(
      matter,
      { approved: transferAnswer === "transferApproved", note: record, hour },
      { by, on },
    ),
});
