import type { RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { type Difference, differenceOf } from "#app/domain/reward/revision/difference.ts";
import type { Reward, Taken } from "#app/domain/reward/reward.ts";
import { formatDay, formatYuan } from "#app/i18n/format.ts";
import { Bullets } from "#app/ui/prose.tsx";
import { RewardLedger } from "#app/ui/reward/reward-ledger.tsx";
import { useWords, type Words } from "#app/ui/words.tsx";

type RevisionPanelProps = { readonly matter: Matter; readonly scale: RewardScale };

/** What the sums of a case made of an award after they changed: as it was told, as it would be, and what lies between; nothing where they agree. */
export function RevisionPanel({ matter, scale }: RevisionPanelProps) {
  const words = useWords();
  const { reward, penalty, receivedOn } = matter;
  const difference = differenceOf(matter, scale);
  if (!difference || !reward || !penalty) return null;
  return (
    <section className="stack tight" aria-labelledby="revision">
      <h3 id="revision">{words.t("reward.revision.title")}</h3>
      <div className="prose">
        <Bullets items={linesOf(reward, penalty, difference, words)} />
      </div>
      <RewardLedger
        grade={difference.award.grade}
        amount={difference.anew}
        penalty={penalty}
        on={receivedOn}
      />
    </section>
  );
}

function linesOf(
  { restsOn, revision }: Reward,
  now: Taken,
  { told, anew, ...difference }: Difference,
  { t, language }: Words,
): readonly string[] {
  const yuan = (fen: number) => ({ sum: formatYuan(fen, language) });
  return [
    t("reward.revision.told", yuan(told)),
    t("reward.revision.restsOn", yuan(restsOn ? restsOn.fines + restsOn.confiscations : 0)),
    t("reward.revision.now", yuan(now.fines + now.confiscations)),
    t("reward.revision.anew", yuan(anew.amount)),
    t(`reward.revision.${wordOf(difference)}`, yuan(Math.abs(difference.by))),
    ...(revision
      ? [
          t("reward.revision.waits", {
            day: formatDay(revision.on, language),
            ...yuan(revision.award.amount),
          }),
        ]
      : []),
  ];
}

/** Which way the difference goes: of what was paid something is asked back. */
function wordOf({ by, isPaid }: Pick<Difference, "by" | "isPaid">) {
  if (by === 0) return "none";
  if (by > 0) return "more";
  return isPaid ? "back" : "less";
}

/** That a reward is heard anew, and what it was before. */
export function useHeardBefore(): (reward: Reward) => readonly string[] {
  const { t, language } = useWords();
  return ({ heardOn }) => {
    if (!heardOn) return [];
    const { award, fines, confiscations } = heardOn;
    return [
      t("reward.revision.heard", { sum: formatYuan(fines + confiscations, language) }),
      ...(award
        ? [t("reward.revision.heardAward", { sum: formatYuan(award.amount, language) })]
        : []),
    ];
  };
}
