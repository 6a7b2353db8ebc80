import type { Fen } from "#app/domain/law/fen.ts";
import { isOverdrawn, roomIn, type YearStanding } from "#app/domain/payout/budget/budget.ts";
import { formatYuan } from "#app/i18n/format.ts";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type BudgetNoticeProps = {
  readonly standing: YearStanding;
  /** The reward about to be authorised, in fen; 0 where it is about none. */
  readonly due: Fen;
};

/** Nobody finds out at the counter: that this one does not fit, or that more was promised than the year has. */
export function BudgetNotice({ standing, due }: BudgetNoticeProps) {
  const { t, language } = useWords();
  const room = roomIn(standing);
  if (room !== null && due > room)
    return (
      <Notice
        tone="late"
        title={t("budget.notice.beyond", { room: formatYuan(Math.max(room, 0), language) })}
      />
    );
  const missing = -(standing.balance ?? 0);
  return isOverdrawn(standing) ? (
    <Notice
      tone="soon"
      title={t("budget.notice.overdrawn", { sum: formatYuan(missing, language) })}
    />
  ) : null;
}
