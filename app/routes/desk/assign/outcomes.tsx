import type { Reason } from "#app/domain/matter/reasons.ts";
import type { Unit } from "#app/domain/staff/unit.ts";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";

/** A reason of the rules, or that nobody works any more where it was to go. */
type Why = Reason | "unit-unable";

type OutcomesProps = {
  readonly outcomes: readonly {
    readonly matterId: string;
    readonly number: string;
    readonly unitId: string;
    readonly because: readonly Why[];
  }[];
  readonly units: readonly Unit[];
};

/** What was done and what was not, each by its number, with every reason. */
export function Outcomes({ outcomes, units }: OutcomesProps) {
  const { t, language } = useWords();
  const done = outcomes.filter(({ because }) => because.length === 0);
  const not = outcomes.filter(({ because }) => because.length > 0);
  const nameOf = (id: string) => {
    const unit = units.find((one) => one.id === id);
    return (language === "zh" ? unit?.name : unit?.nameEn) ?? "";
  };
  const reasonOf = (one: Why) => {
    if (one === "unit-unable") return t("assignMany.unable");
    return one === "wrong-stage" ? t("assignMany.gone") : t(`matter.reason.${one}`);
  };
  return (
    <>
      {done.length > 0 ? (
        <div className="success stack" role="status">
          <strong>{t("assignMany.done", { count: done.length })}</strong>
          <ul>
            {done.map(({ matterId, number, unitId }) => (
              <li key={matterId}>
                <a className="num" href={`/desk/matters/${matterId}`}>
                  {number}
                </a>{" "}
                {nameOf(unitId)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {not.length > 0 ? (
        <Refusal
          title={t("assignMany.not", { count: not.length })}
          codes={not.flatMap(({ because }) => because)}
          reasons={not.map(({ number, because }) =>
            t("assignMany.notOne", {
              number,
              reasons: because.map(reasonOf).join(language === "zh" ? "" : " "),
            }),
          )}
        />
      ) : null}
    </>
  );
}
