import { type Action, recordOf } from "#app/domain/matter/action.ts";
import type { Foretold } from "#app/domain/matter/effect/foretold.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { ActionRecord } from "#app/domain/matter/record/parts.ts";
import { canBeTakenBack } from "#app/domain/matter/undoable.ts";
import { choiceLabel } from "#app/ui/action/choice-label.ts";
import { ClockLines } from "#app/ui/action/clock-lines.tsx";
import { LetterSlip } from "#app/ui/action/letter-slip.tsx";
import { useWords } from "#app/ui/words.tsx";

type EffectListProps = {
  readonly action: Action;
  readonly matter: Matter;
  readonly foretold: readonly Foretold[];
  /** Its letters lie open, because somebody asked to read them. */
  readonly isRead?: boolean;
};

/** What follows when the button is pressed: letters, limits, who has the matter then, and what stays done. */
export function EffectList({ action, matter, foretold, isRead = false }: EffectListProps) {
  const words = useWords();
  const { t } = words;
  const record = recordOf(action);
  const { holder, approval } = record;
  if (foretold.length === 0) return null;
  return (
    <section className="after" aria-labelledby={`${action}-after`}>
      <h3 id={`${action}-after`}>{t(approval ? "proposals.afterwards" : "desk.effect.title")}</h3>
      {foretold.map((one) => (
        <div key={one.answer?.value ?? action}>
          {one.answer ? (
            <h4>{t("desk.effect.answer", { answer: choiceLabel(one.answer, words) })}</h4>
          ) : null}
          <OneEffect {...{ action, matter, isRead }} foretold={one} />
        </div>
      ))}
      <ul>
        <li>{t(`desk.effect.holder.${holder}`)}</li>
        <TakenBack record={record} matter={matter} />
      </ul>
    </section>
  );
}

type TakenBackProps = { readonly record: ActionRecord; readonly matter: Matter };

/** What comes back where something is withdrawn; of anything else, whether it can be. */
function TakenBack({ record, matter: { before } }: TakenBackProps) {
  const { t } = useWords();
  if (before !== null && record.leaves.includes("undone")) {
    const named = {
      event: t(`matter.event.${before.act}`),
      stage: t(`matter.stage.${before.state.stage}`),
    };
    return <li>{t("desk.effect.comesBack", named)}</li>;
  }
  if (canBeTakenBack(record)) return <li>{t("desk.effect.withdrawable")}</li>;
  if (!record.isFinal) return null;
  return <li>{t(record.approval ? "proposals.final" : "desk.effect.final")}</li>;
}

type OneEffectProps = Omit<EffectListProps, "foretold"> & { readonly foretold: Foretold };

function OneEffect({ action, matter, foretold, isRead = false }: OneEffectProps) {
  const { t } = useWords();
  const { because, letters, waits, changes, unchanged } = foretold;
  if (because.length > 0) {
    const named = {
      action: t(`matter.action.${action}`),
      stage: t(`matter.stage.${matter.stage}`),
    };
    return (
      <ul>
        {because.map((reason) => (
          <li key={reason}>
            {t("desk.effect.refused", { reason: t(`matter.reason.${reason}`, named) })}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <>
      <ul>
        {letters.length === 0 ? <li>{t("desk.effect.noLetter")}</li> : null}
        {letters.length > 0 && waits > 0 ? (
          <li>{t("desk.effect.leavesAfter", { minutes: waits })}</li>
        ) : null}
        <ClockLines changes={changes} unchanged={unchanged} />
      </ul>
      {letters.map((letter) => (
        <LetterSlip key={letter.name} {...{ action, matter, letter }} isOpen={isRead} />
      ))}
    </>
  );
}
