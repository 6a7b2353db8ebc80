import type { Penalty } from "#app/domain/matter/matter.ts";
import { formatYuan } from "#app/i18n/format.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { useWords } from "#app/ui/words.tsx";

export function PenaltyPanel({ penalty }: { readonly penalty: Penalty }) {
  const { t, language } = useWords();
  const { decisionNumber, fines, confiscations, court } = penalty;
  if (court)
    return (
      <FactsBox
        panel
        title={t("reward.committee.sentence")}
        facts={[
          { term: t("desk.field.court"), value: court },
          { term: t("desk.field.judgmentNumber"), value: decisionNumber },
        ]}
      />
    );
  return (
    <FactsBox
      panel
      title={t("reward.committee.penalty")}
      facts={[
        { term: t("reward.committee.decisionNumber"), value: decisionNumber },
        { term: t("reward.committee.fines"), value: formatYuan(fines, language) },
        { term: t("reward.committee.confiscations"), value: formatYuan(confiscations, language) },
      ]}
    />
  );
}
