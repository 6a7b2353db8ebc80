import type { Fact } from "#app/ui/facts.tsx";
import { PutRight } from "#app/ui/put-right.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { findMatterInBrief } from "#db/queries/matter/matter-in-brief.server.ts";

type InBrief = NonNullable<Awaited<ReturnType<typeof findMatterInBrief>>>;

/** What one has to know of a matter while looking at one of its files. */
export function useMatterFacts(matter: InBrief): readonly Fact[] {
  const { t } = useWords();
  const { number, kind, receivedOn, stage } = matter;
  const product = <PutRight now={matter.product} before={matter.productBefore} />;
  const respondent = <PutRight now={matter.respondent} before={matter.respondentBefore} />;
  return [
    { term: t("desk.file.fact.number"), value: number },
    { term: t("desk.file.fact.kind"), value: t(`matter.kind.${kind}`) },
    { term: t("desk.file.fact.product"), value: product },
    { term: t("desk.fact.respondent"), value: respondent },
    { term: t("desk.file.fact.receivedOn"), value: <DayTime day={receivedOn} /> },
    { term: t("desk.file.fact.stage"), value: t(`matter.stage.${stage}`) },
  ];
}
