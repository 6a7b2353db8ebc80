import type { Day } from "#app/domain/calendar/day.ts";
import type { PayMethod } from "#app/domain/reward/payee/payee.ts";
import { formatDay } from "#app/i18n/format.ts";
import { useOfficeWords } from "#app/ui/frame/office-words.tsx";
import { useWords } from "#app/ui/words.tsx";

export type Claimed = {
  readonly claimedOn: Day | null;
  readonly paidOn: Day | null;
  readonly lapsedOn: Day | null;
  /** While the money waits at the window. */
  readonly code: string | null;
};

type ClaimStateProps = {
  readonly claimed: Claimed;
  /** How whoever was named last is paid. */
  readonly method: PayMethod | null;
};

/** What became of a reward once it was claimed, paid or given up; and the code, for as long as it is good. */
export function ClaimState({ claimed, method }: ClaimStateProps) {
  const { t, language } = useWords();
  const office = useOfficeWords();
  const on = (day: Day) => ({ day: formatDay(day, language) });
  const { claimedOn, paidOn, lapsedOn, code } = claimed;
  return (
    <>
      {claimedOn ? <p>{t("progress.reward.claimed", on(claimedOn))}</p> : null}
      {code ? (
        <>
          <p>
            {t("progress.reward.code")}{" "}
            <output translate="no" className="code">
              {code}
            </output>
          </p>
          {method === "transfer" ? (
            <p>{t("claim.codeForTransfer")}</p>
          ) : (
            <>
              <p>{t("progress.reward.codeHint")}</p>
              <p className="soft">{t("progress.reward.where", office)}</p>
            </>
          )}
          <p className="small soft">{t("progress.reward.codeAgain")}</p>
        </>
      ) : null}
      {paidOn ? <p>{t("progress.reward.paid", on(paidOn))}</p> : null}
      {lapsedOn ? <p>{t("progress.reward.lapsed")}</p> : null}
    </>
  );
}
