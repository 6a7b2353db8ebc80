import { Fragment, type ReactNode } from "react";
import { type Action, recordOf } from "#app/domain/matter/action.ts";
import { isOfDay } from "#app/domain/matter/record/day-of-act.ts";
import type { ActionPage } from "#app/domain/matter/record/field.ts";
import { writtenIn } from "#app/domain/phrases/phrase.ts";
import { isKey } from "#app/i18n/known-key.ts";
import { AskedBefore } from "#app/ui/action/asked-before.tsx";
import type { Controls } from "#app/ui/action/controls.ts";
import { DayOfAct } from "#app/ui/action/day-of-act.tsx";
import { FieldControl } from "#app/ui/action/field-control.tsx";
import { RoutedNote } from "#app/ui/action/routed-note.tsx";
import { useWords } from "#app/ui/words.tsx";

/** What comes with the four questions that are asked before a complaint is accepted. */
const ACCEPTS: readonly Action[] = ["acceptance", "acceptance-and-assignment"];
const CHECKS = ["remit", "consumer", "timely", "materials"] as const;

type ActionFieldsProps = {
  readonly action: Action;
  readonly page: ActionPage;
  readonly controls: Controls;
  /** What stands above a field in which something is written at length. */
  readonly above?: (field: string) => ReactNode;
};

/** What an action's form asks, with the sentence that some have before it. */
export function ActionFields({ action, page, controls, above }: ActionFieldsProps) {
  const { t } = useWords();
  const written = writtenIn(action);
  const before = `desk.action.confirm.${action}`;
  return (
    <>
      {isKey(before) ? <p>{t(before)}</p> : null}
      <AskedBefore action={action} matter={page.matter} />
      {ACCEPTS.includes(action) ? (
        <ul className="prose">
          {CHECKS.map((check) => (
            <li key={check}>{t(`desk.action.checklist.${check}`)}</li>
          ))}
        </ul>
      ) : null}
      {Object.entries(recordOf(action).fields)
        .filter(([name]) => !isOfDay(name))
        .map(([name, field]) => (
          <Fragment key={name}>
            {name === "unitId" ? <RoutedNote page={page} /> : null}
            {written.includes(name) ? above?.(name) : null}
            <FieldControl {...{ name, field, page, controls }} />
          </Fragment>
        ))}
      {recordOf(action).isDated ? <DayOfAct page={page} controls={controls} /> : null}
    </>
  );
}
