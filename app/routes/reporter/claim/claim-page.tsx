import type { Day } from "#app/domain/calendar/day.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import { CASH_BELOW } from "#app/domain/reward/payee/cash.ts";
import type { ClaimWay } from "#app/domain/reward/payee/payee.ts";
import { PAYEE_FIELDS, type TypedPayee } from "#app/domain/reward/payee/read-choice.ts";
import { formatDay, formatYuan } from "#app/i18n/format.ts";
import { type Claimed, ClaimState } from "#app/routes/reporter/claim/claim-state.tsx";
import { PayeeForm } from "#app/routes/reporter/claim/payee-form.tsx";
import {
  type Faults,
  type PayeeProblems,
  problemsOf,
} from "#app/routes/reporter/claim/payee-problems.ts";
import { OwnPayees } from "#app/routes/reporter/own-payees.tsx";
import type { ClaimReason } from "#app/shell/reward/name-payee.server.ts";
import type { ToldPayee } from "#app/shell/reward/payees.server.ts";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";

type Loaded = {
  readonly id: string;
  readonly amount: Fen;
  readonly lastDay: Day | null;
  readonly claimed: Claimed | null;
  readonly payees: readonly ToldPayee[];
  /** Of joint shares, what nobody has entered yet; in fen. */
  readonly left: Fen;
  readonly mayChange: boolean;
  readonly asks: boolean;
  readonly ways: readonly ClaimWay[];
  readonly mayBeCash: boolean;
  readonly nextSharer: number | null;
  readonly today: Day;
  readonly payableOn: Day;
};
type Posted = {
  readonly typed: TypedPayee;
  readonly faults: Faults;
  readonly because: readonly (ClaimReason | "form-used")[];
};
type ClaimPageProps = { readonly loaded: Loaded; readonly posted: Posted | undefined };

/** The award, who is to be paid and from when on, and the form that says so. */
export function ClaimPage({ loaded, posted }: ClaimPageProps) {
  const { t, language } = useWords();
  const isAsked = loaded.asks || posted !== undefined;
  const limit = formatYuan(CASH_BELOW, language);
  const sums = { left: formatYuan(loaded.left, language), limit };
  const problems = problemsOf(posted?.faults ?? {}, sums, t);
  return (
    <main id="main" className="wrap narrow">
      <a className="back" href="/progress">
        {t("common.back")}
      </a>
      <div className="stack">
        <WhatWasWrong problems={problems} because={posted?.because ?? []} />
        <h1>{t(isAsked && loaded.claimed ? "claim.changeTitle" : "claim.title")}</h1>
        <p className="lead">
          {t("progress.reward.awarded", { amount: formatYuan(loaded.amount, language) })}
        </p>
        <AsItStands loaded={loaded} isAsked={isAsked} />
        {isAsked ? (
          <>
            <p>{t("claim.lead")}</p>
            <PayeeForm
              typed={posted?.typed ?? begun(loaded)}
              problems={problems}
              ways={loaded.ways}
              limit={loaded.mayBeCash ? null : limit}
              payableOn={loaded.payableOn}
              isChange={loaded.claimed !== null}
            />
          </>
        ) : (
          <WhatNext loaded={loaded} />
        )}
      </div>
    </main>
  );
}

type WrongProps = Pick<Posted, "because"> & { readonly problems: PayeeProblems };

function WhatWasWrong({ problems, because }: WrongProps) {
  const { t } = useWords();
  return (
    <>
      <ErrorSummary
        problems={PAYEE_FIELDS.flatMap((field) => {
          const message = problems[field];
          return message ? [{ field, message, trouble: "misread" as const }] : [];
        })}
      />
      {because.length > 0 ? (
        <Refusal
          title={t("progress.reward.notNow")}
          codes={because}
          reasons={because.map((reason) => t(`matter.reason.${reason}`))}
        />
      ) : null}
    </>
  );
}

type StandingProps = { readonly loaded: Loaded; readonly isAsked: boolean };

/** Until it is claimed the last day; afterwards who is to be paid, and the code, unless it is being changed. */
function AsItStands({ loaded, isAsked }: StandingProps) {
  const { t, language } = useWords();
  const { id, amount, claimed, payees, today, lastDay } = loaded;
  if (!claimed)
    return lastDay ? (
      <p>{t("progress.reward.claimBy", { day: formatDay(lastDay, language) })}</p>
    ) : null;
  return (
    <>
      <OwnPayees
        matterId={id}
        payees={payees}
        due={amount}
        today={today}
        isPaid={claimed.paidOn !== null}
      />
      {isAsked ? null : <ClaimState claimed={claimed} method={payees.at(-1)?.method ?? null} />}
    </>
  );
}

function WhatNext({ loaded: { id, payees, left, mayChange } }: { readonly loaded: Loaded }) {
  const { t } = useWords();
  const isShared = payees.at(-1)?.way === "joint" && left > 0;
  return (
    <div className="actions">
      {mayChange ? (
        <ButtonLink tone="quiet" href={`/progress/claim/${id}?change`}>
          {t(isShared ? "claim.list.addShare" : "claim.list.change")}
        </ButtonLink>
      ) : null}
      <ButtonLink tone="quiet" href="/progress">
        {t("progress.letters.back")}
      </ButtonLink>
    </div>
  );
}

/** By transfer, unless somebody says otherwise; whoever shares goes on sharing. */
const begun = ({ payees, ways, nextSharer }: Loaded): TypedPayee => ({
  way: payees.at(-1)?.way ?? (ways.length === 2 ? "anonymous" : ""),
  method: "transfer",
  sharer: String(nextSharer ?? 1),
  share: "",
  holder: "",
  bank: "",
  number: "",
});
