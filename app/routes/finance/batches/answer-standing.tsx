import { formatDay } from "#app/i18n/format.ts";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { ShownAnswer } from "#db/queries/payout/answers.server.ts";

type StandingProps = { readonly answer: ShownAnswer; readonly isAgain: boolean };

/** Who read the file, and whether anything came of it; the same file again changes nothing. */
export function AnswerStanding({ answer, isAgain }: StandingProps) {
  const { t, language } = useWords();
  const { readBy, readOn, appliedBy, appliedOn, paid, sentBack } = answer;
  const read = t("batch.answer.read", { by: readBy, day: formatDay(readOn, language) });
  const again = isAgain ? <p>{t("batch.answer.sameFile")}</p> : null;
  if (appliedOn === null)
    return (
      <Notice tone="soon" title={t("batch.answer.notYet")}>
        <p>{read}</p>
        {again}
      </Notice>
    );
  return (
    <Notice
      tone="ok"
      title={t("batch.answer.applied", {
        ...{ by: appliedBy ?? "", day: formatDay(appliedOn, language) },
        ...{ paid: paid ?? 0, sentBack: sentBack ?? 0 },
      })}
    >
      <p>{read}</p>
      {again}
    </Notice>
  );
}
