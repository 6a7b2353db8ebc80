import { z } from "zod";
import { POLICE_DECIDE } from "#app/domain/law/police/transfer-terms.ts";
import { recordPoliceAnswer } from "#app/domain/matter/actions/record-police-answer.ts";
import { actionForm } from "#app/ui/action/action-form.ts";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { oneOf, sentence } from "#app/ui/form/values.ts";
import { useWords } from "#app/ui/words.tsx";

const ANSWERS = ["policeOpened", "policeDeclined"] as const;

export const policeReply = actionForm({
  basis: POLICE_DECIDE,
  schema: () => z.object({ policeAnswer: oneOf(ANSWERS), record: sentence }),
  Fields: function Answer({ controls }) {
    const { t } = useWords();
    return (
      <>
        <ChoiceGroup
          {...controls.picks("policeAnswer", t("desk.field.policeAnswer"))}
          kind="radio"
          choices={ANSWERS.map((value) => ({ value, label: t(`desk.field.${value}`) }))}
        />
        <TextField {...controls.words("record", t("desk.field.record"))} rows={3} />
      </>
    );
  },
  decide: (matter, { policeAnswer, record }, { by, on }) =>
    recordPoliceAnswer(
      matter,
      { opened: policeAnswer === "policeOpened", note: record },
      { by, on },
    ),
});
