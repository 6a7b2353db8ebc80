import type { Matter } from "#app/domain/matter/matter.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type MatterFactsProps = {
  readonly matter: Pick<Matter, "kind" | "stage" | "receivedOn">;
  readonly product: string | null;
  readonly respondent: string | null;
};

/** What the matter is about, in sight of whoever writes about it. */
export function MatterFacts({ matter, product, respondent }: MatterFactsProps) {
  const { t } = useWords();
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
