import type { Matter } from "#app/domain/matter/matter.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { PutRight } from "#app/ui/put-right.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type MatterFactsProps = {
  readonly matter: Pick<Matter, "kind" | "stage" | "receivedOn">;
  readonly product: string;
  readonly productBefore: string | null;
  readonly respondent: string;
  readonly respondentBefore: string | null;
};

/** What the matter is about, in sight of whoever writes about it. */
export function MatterFacts({ matter, ...about }: MatterFactsProps) {
  const { t } = useWords();
  const product = <PutRight now={about.product} before={about.productBefore} />;
  const respondent = <PutRight now={about.respondent} before={about.respondentBefore} />;
  return (
    <FactsBox
      panel
      title={t("messages.desk.facts")}
      facts={[
        { term: t("messages.desk.product"), value: product },
        { term: t("desk.fact.respondent"), value: respondent },
        { term: t("messages.desk.received"), value: <DayTime day={matter.receivedOn} /> },
        { term: t("messages.desk.stage"), value: t(`matter.stage.${matter.stage}`) },
      ]}
    />
  );
}
