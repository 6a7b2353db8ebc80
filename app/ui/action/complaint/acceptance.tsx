import { z } from "zod";
import { DECIDE_ACCEPTANCE } from "#app/domain/law/complaints/complaint-terms.ts";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { actionForm } from "#app/ui/action/action-form.ts";
import { useWords } from "#app/ui/words.tsx";

const CHECKS = ["remit", "consumer", "timely", "materials"] as const;

export const acceptance = actionForm({
  basis: DECIDE_ACCEPTANCE,
  schema: () => z.object({}),
  Fields: function Checklist() {
    const { t } = useWords();
    return (
      <div className="prose">
        <p>{t("desk.action.confirm.acceptance")}</p>
        <ul>
          {CHECKS.map((check) => (
            <li key={check}>{t(`desk.action.checklist.${check}`)}</li>
          ))}
        </ul>
      </div>
    );
  },
  decide: (matter, _, { by, on }) => accept(matter, { by, on }),
});
