import type { PayoutStep, Way } from "#app/domain/payout/payout.ts";
import type { ShownPayment } from "#app/routes/finance/payment-of.server.ts";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type HistoryProps = Pick<ShownPayment, "payouts">;

const saidOf = ({ step }: Pick<PayoutStep, "step">, way: Way) =>
  step === "checked" && way === "transfer" ? "checked-account" : step;

/** Who authorised, checked and paid, and on what paper; also what was sent back. */
export function PayoutHistory({ payouts }: HistoryProps) {
  const { t } = useWords();
  const lines = payouts.flatMap(({ id, way, paper, by, on, steps }) => [
    {
      id,
      says: t("payout.done.authorised", { way: t(`payout.way.${way}`), paper }),
      by,
      on,
    },
    ...steps.map((step) => ({
      id: `${id}-${step.step}`,
      says: t(`payout.done.${saidOf(step, way)}`, { paper: step.paper }),
      by: step.by,
      on: step.on,
    })),
  ]);
  return (
    <section className="panel" aria-labelledby="history">
      <h2 id="history">{t("payout.history")}</h2>
      {lines.length === 0 ? <p className="soft">{t("payout.noHistory")}</p> : null}
      <ol className="line">
        {lines.map(({ id, says, by, on }) => (
          <li key={id}>
            <strong>{says}</strong>
            <span className="soft small">
              {by} <DayTime day={on} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
