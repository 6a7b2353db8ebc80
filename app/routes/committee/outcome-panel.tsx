import type { Day } from "#app/domain/calendar/day.ts";
import type { Award } from "#app/domain/reward/reward.ts";
import { formatYuan } from "#app/i18n/format.ts";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type OutcomePanelProps = {
  readonly id: string;
  readonly decidedOn: Day;
  readonly award: Award | null;
};

export function OutcomePanel({ id, decidedOn, award }: OutcomePanelProps) {
  const { t, language } = useWords();
  return (
    <section className="panel" aria-labelledby="outcome">
      <h2 id="outcome">{t("reward.committee.outcome")}</h2>
      <p>
        <strong>
          {award
            ? t("reward.committee.result.award", {
                grade: t(`reward.grade.${award.grade}`),
                amount: formatYuan(award.amount, language),
              })
            : t("reward.committee.result.none")}
        </strong>
      </p>
      <p className="soft">
        <DayTime day={decidedOn} />
      </p>
      <p>
        <a href={`/committee/${id}/minutes`}>{t("reward.committee.minutes.link")}</a>
      </p>
    </section>
  );
}
