import type { Day } from "#app/domain/calendar/day.ts";
import type { Statement, Sum } from "#app/domain/cases/case.ts";
import { formatList } from "#app/i18n/format.ts";
import { SumInFull } from "#app/ui/cases/sum-in-full.tsx";
import type { Fact } from "#app/ui/facts.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords, type Words } from "#app/ui/words.tsx";

/** Of older ones nobody said on which day it was decided. */
export type Stated = Omit<Statement, "decidedOn"> & { readonly decidedOn: Day | null };

/** A case as it was entered, line by line as the decision has it; each sum in figures and in capitals. */
export function useCaseFacts(): (stated: Stated) => readonly Fact[] {
  const words = useWords();
  const { t } = words;
  return ({ kind, number, decidedOn, court, fine, gains, goods, ...rest }) => [
    { term: t(kind === "judgment" ? "desk.case.judgment" : "desk.case.decision"), value: number },
    ...(court ? [{ term: t("desk.penalty.court"), value: court }] : []),
    ...(decidedOn
      ? [{ term: t("desk.penalty.decidedOn"), value: <DayTime day={decidedOn} /> }]
      : []),
    ...said("punished", rest.respondent, words),
    ...said(
      "penalties",
      formatList(
        rest.penalties.map((one) => t(`desk.field.${one}`)),
        words.language,
      ),
      words,
    ),
    { term: t("desk.case.fines"), value: <Taken sum={fine} /> },
    { term: t("desk.penalty.gains"), value: <Taken sum={gains} /> },
    { term: t("desk.penalty.goods"), value: <Taken sum={goods} /> },
    { term: t("desk.penalty.total"), value: <SumInFull fen={fine.fen + gains.fen + goods.fen} /> },
    ...said("baseNote", rest.baseNote, words),
  ];
}

const said = (
  term: "punished" | "penalties" | "baseNote",
  value: string,
  { t }: Words,
): readonly Fact[] => (value === "" ? [] : [{ term: t(`desk.penalty.${term}`), value }]);

/** A sum, and by which document, where that is another than the decision. */
function Taken({ sum: { fen, paper } }: { readonly sum: Sum }) {
  const { t } = useWords();
  return (
    <>
      <SumInFull fen={fen} />
      {paper ? <div className="soft small">{t("desk.penalty.paper", { paper })}</div> : null}
    </>
  );
}
