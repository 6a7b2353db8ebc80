import type { Day } from "#app/domain/calendar/day.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import { shared } from "#app/domain/reward/payee/payable-from.ts";
import { currentPayees, isCoolingOff } from "#app/domain/reward/payee/payee.ts";
import { payeeStatus } from "#app/domain/reward/payee/payee-status.ts";
import { formatDay, formatYuan } from "#app/i18n/format.ts";
import type { ToldPayee } from "#app/shell/reward/payees.server.ts";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { useWords } from "#app/ui/words.tsx";

type OwnPayeesProps = {
  readonly matterId: string;
  readonly payees: readonly ToldPayee[];
  readonly due: Fen;
  readonly today: Day;
  readonly isPaid: boolean;
};

/** Every payee that was ever named, the newest first: whoever holds a receipt sees that somebody else used it, and can stop it. */
export function OwnPayees({ matterId, payees, due, today, isPaid }: OwnPayeesProps) {
  const { t } = useWords();
  if (payees.length === 0) return null;
  const mayStop = !isPaid && currentPayees(payees).some((one) => isCoolingOff(one, today));
  return (
    <section className="stack tight">
      <h3>{t("claim.list.title")}</h3>
      <ul className="stack tight">
        {payees.toReversed().map((one) => (
          <OwnPayee key={one.version} one={one} {...{ payees, due, today, isPaid }} />
        ))}
      </ul>
      {mayStop ? (
        <>
          <p>{t("claim.list.seen")}</p>
          <div className="actions">
            <ButtonLink tone="stop" href={`/progress/claim/${matterId}/stop`}>
              {t("claim.list.stop")}
            </ButtonLink>
          </div>
        </>
      ) : null}
    </section>
  );
}

type OwnPayeeProps = Omit<OwnPayeesProps, "matterId"> & { readonly one: ToldPayee };

function OwnPayee({ one, payees, due, today, isPaid }: OwnPayeeProps) {
  const { t, language } = useWords();
  const status = payeeStatus(one, payees, { due, on: today });
  const left = formatYuan(due - shared(currentPayees(payees), due), language);
  return (
    <li>
      <PayeeLine one={one} />
      <br />
      <span className="soft">
        {isPaid && status !== "stopped" && status !== "replaced"
          ? t("claim.list.paid")
          : t(`claim.list.${status}`, {
              day: formatDay(one.stoppedOn ?? one.effectiveOn, language),
              left,
            })}
      </span>
    </li>
  );
}

/** When it was named, in which way, and as much of the account as a page may show. */
export function PayeeLine({ one }: { readonly one: ToldPayee }) {
  const { t, language } = useWords();
  const said = [
    t("claim.list.line", {
      day: formatDay(one.setOn, language),
      way: t(`claim.way.${one.way}`),
      method: t(`claim.method.${one.method}`),
    }),
    ...(one.tail ? [t("claim.list.tail", { tail: one.tail })] : []),
    ...(one.share === null
      ? []
      : [t("claim.list.share", { sharer: one.sharer, share: formatYuan(one.share, language) })]),
  ];
  return <span>{said.join(language === "zh" ? "，" : ", ")}</span>;
}
