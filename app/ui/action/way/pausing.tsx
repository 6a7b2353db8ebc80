import { z } from "zod";
import { PAUSE_CODES } from "#app/domain/law/counting/pause-rules.ts";
import { pause, pauseGrounds, resume } from "#app/domain/matter/actions/pause.ts";
import { actionForm } from "#app/ui/action/action-form.ts";
import { confirming } from "#app/ui/action/confirming.tsx";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { oneOf } from "#app/ui/form/values.ts";
import { useWords } from "#app/ui/words.tsx";

export const pausing = actionForm({
  basis: null,
  schema: () => z.object({ pauseGround: oneOf(PAUSE_CODES) }),
  Fields: function Ground({ page: { matter }, controls }) {
    const { t } = useWords();
    return (
      <ChoiceGroup
        {...controls.picks("pauseGround", t("desk.field.pauseGround"))}
        kind="radio"
        choices={pauseGrounds(matter).map((value) => ({
          value,
          label: t(`matter.pause.${value}`),
        }))}
      />
    );
  },
  decide: (matter, { pauseGround }, { by, on }) => pause(matter, pauseGround, { by, on }),
});

export const resumption = confirming({
  says: "resumption",
  basis: null,
  decide: (matter, { by, on }) => resume(matter, { by, on }),
});
