import { lastActOn } from "#app/domain/matter/last-act-on.ts";
import { DAY_OF_ACT } from "#app/domain/matter/record/day-of-act.ts";
import type { ActionPage } from "#app/domain/matter/record/field.ts";
import { formatDay } from "#app/i18n/format.ts";
import type { Controls } from "#app/ui/action/controls.ts";
import { FieldControl } from "#app/ui/action/field-control.tsx";
import { useWords } from "#app/ui/words.tsx";

type DayOfActProps = { readonly page: ActionPage; readonly controls: Controls };

/** The day on which it was done, folded away: mostly that is today. Open where something was typed. */
export function DayOfAct({ page, controls }: DayOfActProps) {
  const { t, language } = useWords();
  const fields = Object.entries(DAY_OF_ACT);
  const isTyped = fields.some(([name]) => {
    const { defaultValue, error } = controls.text(name, "");
    return Boolean(defaultValue) || error !== undefined;
  });
  return (
    <details className="stack" open={isTyped}>
      <summary>{t("desk.dayOfAct.ask")}</summary>
      <p className="soft small">
        {t("desk.dayOfAct.says", { from: formatDay(lastActOn(page.matter), language) })}
      </p>
      {fields.map(([name, field]) => (
        <FieldControl key={name} {...{ name, field, page, controls }} />
      ))}
    </details>
  );
}
