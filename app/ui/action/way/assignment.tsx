import { z } from "zod";
import { ASSIGN_PROMPTLY } from "#app/domain/law/counting/common-rules.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import type { Unit } from "#app/domain/staff/unit.ts";
import { actionForm } from "#app/ui/action/action-form.ts";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { oneOf, sentence } from "#app/ui/form/values.ts";
import { useWords } from "#app/ui/words.tsx";

export const assignment = actionForm({
  basis: ASSIGN_PROMPTLY,
  schema: ({ units }) =>
    z.object({ unitId: oneOf(able(units).map(({ id }) => id)), reason: sentence }),
  Fields: function To({ page: { units }, controls }) {
    const { t, language } = useWords();
    return (
      <>
        <ChoiceGroup
          {...controls.picks("unitId", t("desk.field.unitId"))}
          kind="radio"
          choices={able(units).map(({ id, name, nameEn }) => ({
            value: id,
            label: language === "zh" ? name : nameEn,
          }))}
        />
        <TextField {...controls.words("reason", t("desk.field.assignReason"))} rows={3} />
      </>
    );
  },
  decide: (matter, to, { by, on, barrier }) => assign(matter, to, { by, on }, barrier),
});

const able = (units: readonly Unit[]) => units.filter(({ handles }) => handles);
