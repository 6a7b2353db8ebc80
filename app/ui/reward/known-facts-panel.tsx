import type { Day } from "#app/domain/calendar/day.ts";
import { groundsOn } from "#app/domain/law/ground.ts";
import { REWARD_GRADES } from "#app/domain/law/rewards/reward-grades.ts";
import type { KnownFacts } from "#app/domain/reward/known-facts.ts";
import { formatYuan } from "#app/i18n/format.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { useWords } from "#app/ui/words.tsx";

type KnownFactsPanelProps = {
  /** Null where there is nothing to assess; then nothing is shown. */
  readonly known: KnownFacts | null;
  /** What the reporter filled in, as far as this officer can open it. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** The day whose law applies. */
  readonly on: Day;
};

/** Beside an assessment: what is on record for its questions, which rules may apply, and what each grade asks for. */
export function KnownFactsPanel({ known, answers, on }: KnownFactsPanelProps) {
  const { t, language } = useWords();
  if (known === null) return null;
  const product = answers["productType"];
  const { insider, named, punished, files, added, conditionsFound: conditions } = known;
  const byAnnouncement = insider && named && product !== "cosmetic";
  const facts = [
    { term: t("reward.known.insider"), value: t(insider ? "reward.known.yes" : "reward.known.no") },
    {
      term: t("reward.known.named"),
      value: t(named ? "reward.known.yes" : "reward.known.anonymous"),
    },
    ...(product === "cosmetic"
      ? [{ term: t("reward.known.product"), value: t("reward.known.cosmetic") }]
      : []),
    { term: t("reward.known.punished"), value: formatYuan(punished ?? 0, language) },
    {
      term: t("reward.known.serious"),
      value: t(`reward.known.seriousness.${known.seriousness}`),
    },
    {
      term: t("reward.known.evidence"),
      value: t("reward.known.evidenceOf", { files, added, conditions }),
    },
    {
      term: t("reward.known.paths"),
      value: t(byAnnouncement ? "reward.known.both" : "reward.known.general"),
    },
    {
      term: t("reward.known.sums"),
      value: known.worth.map(({ grade, general, raised }) => (
        <p key={grade} className="small num">
          {t(raised === null ? "reward.known.worth" : "reward.known.worthRaised", {
            grade: t(`reward.grade.${grade}`),
            general: formatYuan(general, language),
            raised: formatYuan(raised ?? 0, language),
          })}
        </p>
      )),
    },
    {
      term: t("reward.known.grades"),
      value: groundsOn(REWARD_GRADES, on).map(({ code, says }) => (
        <p key={code} className="small">
          {says[language]}
        </p>
      )),
    },
  ];
  return (
    <>
      <FactsBox panel title={t("reward.known.title")} facts={facts} />
      <p className="soft small">{t("reward.known.lead")}</p>
    </>
  );
}
