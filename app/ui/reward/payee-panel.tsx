import type { Day } from "#app/domain/calendar/day.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import type { BankAccount } from "#app/domain/reward/payee/bank-account.ts";
import type { PayableReason } from "#app/domain/reward/payee/payable-from.ts";
import type { PayeeVersion } from "#app/domain/reward/payee/payee.ts";
import { formatDay, formatYuan } from "#app/i18n/format.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type Payee = PayeeVersion & { readonly account: BankAccount | null };
type PayeePanelProps = {
  readonly amount: Fen;
  readonly payees: readonly Payee[];
  readonly from: Day | null;
  readonly because: readonly PayableReason[];
};

/** What finance checks before it pays, to whom, how much of it, and from which day on. */
export function PayeePanel({ amount, payees, from, because }: PayeePanelProps) {
  const { t, language } = useWords();
  const [first] = payees;
  return (
    <>
      {because.map((reason) => (
        <Notice key={reason} tone="soon" title={t(`claim.finance.why.${reason}`)} />
      ))}
      {from ? <p>{t("claim.finance.from", { day: formatDay(from, language) })}</p> : null}
      {first ? (
        <section className="stack tight">
          <h2>{t("claim.finance.check")}</h2>
          <p>{t(`claim.finance.checks.${first.way}`)}</p>
        </section>
      ) : null}
      {payees.map((payee) => (
        <PayeeBox key={payee.version} payee={payee} amount={amount} />
      ))}
    </>
  );
}

function PayeeBox({ payee, amount }: { readonly payee: Payee; readonly amount: Fen }) {
  const { t, language } = useWords();
  const { share, sharer, method, account, setOn } = payee;
  const sum = formatYuan(share ?? amount, language);
  const facts = account
    ? (["holder", "bank", "number"] as const).map((field) => ({
        term: t(`claim.${field}`),
        value: account[field],
      }))
    : [];
  const isErased = method === "transfer" && account === null;
  return (
    <FactsBox
      panel
      title={share === null ? sum : t("claim.list.share", { sharer, share: sum })}
      facts={[
        { term: t("claim.method.question"), value: t(`claim.method.${method}`) },
        ...(isErased ? [{ term: t("claim.number"), value: t("claim.finance.erased") }] : facts),
        { term: t("claim.finance.setOn"), value: formatDay(setOn, language) },
      ]}
    />
  );
}
