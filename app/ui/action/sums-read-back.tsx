import type { Action } from "#app/domain/matter/action.ts";
import type { Typed } from "#app/domain/matter/record/field.ts";
import { MOST_PENALTY, readAmount } from "#app/domain/typed/amount.ts";
import { SumInFull } from "#app/ui/cases/sum-in-full.tsx";
import { useWords } from "#app/ui/words.tsx";

const SUMS = ["fines", "gains", "goods"] as const;
const ASKED_FOR: readonly Action[] = ["outcome", "case-entry"];

type SumsReadBackProps = { readonly action: Action; readonly typed: Typed };

/** The sums of a decision as they were typed, in figures and in capitals, before anything is sent. */
export function SumsReadBack({ action, typed }: SumsReadBackProps) {
  const { t } = useWords();
  if (!ASKED_FOR.includes(action)) return null;
  const read = SUMS.flatMap((name) => {
    const sum = readAmount(typed[name]?.[0] ?? "", MOST_PENALTY);
    return "value" in sum ? [{ name, fen: sum.value }] : [];
  });
  return (
    <section className="after" aria-labelledby={`${action}-sums`}>
      <h3 id={`${action}-sums`}>{t("desk.penalty.readBack")}</h3>
      {read.length === 0 ? <p className="soft">{t("desk.penalty.readBackLater")}</p> : null}
      <ul>
        {read.map(({ name, fen }) => (
          <li key={name}>
            {t(`desk.penalty.sum.${name}`)} <SumInFull fen={fen} />
          </li>
        ))}
        {read.length === SUMS.length ? (
          <li>
            {t("desk.penalty.total")}{" "}
            <SumInFull fen={read.reduce((all, { fen }) => all + fen, 0)} />
          </li>
        ) : null}
      </ul>
    </section>
  );
}
