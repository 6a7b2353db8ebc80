import type { Day } from "#app/domain/calendar/day.ts";
import type { Limit } from "#app/domain/law/limit.ts";
import { NO_RETALIATION, PRODUCT_SECRECY } from "#app/domain/law/protection/protection-rules.ts";
import { inForce, type Provision } from "#app/domain/law/provision.ts";
import {
  CODE_FOR_ANONYMOUS,
  KEEP_INSIDER_SAFE,
  REWARD_STARTS_ON_CLAIM,
} from "#app/domain/law/rewards/reward-rules.ts";
import { FINANCE_CONSULTATION } from "#app/domain/law/rewards/reward-scale.ts";
import {
  ASK_REWARD_REVIEW,
  CLAIM_REWARD,
  EXTEND_CLAIM,
  NOTIFY_REWARD,
} from "#app/domain/law/rewards/reward-terms.ts";
import { ExplainedPart } from "#app/routes/public/reward/explained-part.tsx";
import { useOfficeWords } from "#app/ui/frame/office-words.tsx";
import { limitWords } from "#app/ui/law/limit-words.ts";
import { Bullets } from "#app/ui/prose.tsx";
import { useWords } from "#app/ui/words.tsx";

/** How the reporter is told, claims, disagrees, and what nobody else learns. */
export function AfterDecision({ today }: { readonly today: Day }) {
  const { t } = useWords();
  const office = useOfficeWords();
  const within = (rule: Provision<Limit>) => ({ limit: limitWords(inForce(rule, today).value, t) });
  return (
    <>
      <ExplainedPart
        id="told"
        title={t("rewardExplained.told.title")}
        basis={[NOTIFY_REWARD, FINANCE_CONSULTATION]}
        today={today}
      >
        <Bullets
          items={[
            t("rewardExplained.told.when", within(NOTIFY_REWARD)),
            t("rewardExplained.told.how"),
            t("rewardExplained.told.what"),
            t("rewardExplained.told.large"),
          ]}
        />
        <p className="no-print">
          <a href="/progress">{t("rewardExplained.told.progress")}</a>
        </p>
      </ExplainedPart>
      <ExplainedPart
        id="claim"
        title={t("rewardExplained.claim.title")}
        basis={[CLAIM_REWARD, EXTEND_CLAIM, REWARD_STARTS_ON_CLAIM, CODE_FOR_ANONYMOUS]}
        today={today}
      >
        <Bullets
          items={[
            t("rewardExplained.claim.ask"),
            t("rewardExplained.claim.until", within(CLAIM_REWARD)),
            t("rewardExplained.claim.extended", within(EXTEND_CLAIM)),
            t("rewardExplained.claim.lapse"),
            t("rewardExplained.claim.how"),
            t("rewardExplained.claim.recovered"),
            t("rewardExplained.claim.free"),
          ]}
        />
      </ExplainedPart>
      <ExplainedPart
        id="review"
        title={t("rewardExplained.review.title")}
        basis={[ASK_REWARD_REVIEW]}
        today={today}
      >
        <Bullets
          items={[
            t("rewardExplained.review.ask", office),
            t("rewardExplained.review.limit", within(ASK_REWARD_REVIEW)),
          ]}
        />
      </ExplainedPart>
      <ExplainedPart
        id="secret"
        title={t("rewardExplained.secret.title")}
        basis={[PRODUCT_SECRECY, NO_RETALIATION, KEEP_INSIDER_SAFE]}
        today={today}
      >
        <Bullets
          items={[
            t("rewardExplained.secret.identity"),
            t("rewardExplained.secret.respondent"),
            t("rewardExplained.secret.retaliation"),
            t("rewardExplained.secret.yourself"),
          ]}
        />
        <p>
          <a href="/protection">{t("rewardExplained.secret.more")}</a>
        </p>
      </ExplainedPart>
    </>
  );
}
