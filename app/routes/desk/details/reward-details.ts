import type { EventOf } from "#app/domain/matter/events.ts";
import type { RewardEvent } from "#app/domain/reward/reward-events.ts";
import { formatYuan } from "#app/i18n/format.ts";
import type { Detail } from "#app/routes/desk/details/detail.ts";

type Details = { readonly [Type in RewardEvent["type"]]: Detail<EventOf<Type>> };

const nothing = () => [];

/** What was written down with each step of a reward; how members voted stays with the committee. */
export const REWARD_DETAILS: Details = {
  "reward-assessed": nothing,
  "assessment-returned": ({ event }) => [event.note],
  "tie-declared": nothing,
  "tie-revoked": nothing,
  "vote-cast": nothing,
  "vote-repeated": nothing,
  "reward-decided": ({ event: { award }, words: { t, language } }) => [
    award ? formatYuan(award.amount, language) : t("reward.none"),
  ],
  "finance-asked": ({ event: { letter, uplift }, words: { t } }) => [
    letter,
    uplift ? t("reward.state.upliftAsked", { percent: uplift }) : "",
  ],
  "finance-answered": ({ event: { says, sum, document, uplift }, words: { t, language } }) => [
    t(`desk.field.${says}`),
    uplift
      ? t("reward.state.upliftAgreed", { percent: uplift, sum: formatYuan(sum ?? 0, language) })
      : "",
    sum === null || uplift ? "" : formatYuan(sum, language),
    document,
  ],
  "reward-review-asked": nothing,
  "reward-review-answered": ({ event: { upheld, reason }, words: { t } }) => [
    t(upheld ? "desk.field.reviewUpheld" : "desk.field.reviewReopened"),
    reason,
  ],
  "reward-denied": ({ event }) => [event.reason],
  "reward-notified": nothing,
  "reward-claimed": nothing,
  "reward-paid": nothing,
  "reward-lapsed": ({ event: { uncollected }, words: { t } }) =>
    uncollected ? [t(`claim.uncollected.why.${uncollected.why}`)] : [],
  "reward-returned": nothing,
  "recovery-ordered": ({ event: { sum, ground, reason }, words: { t, language } }) => [
    formatYuan(sum, language),
    t(`recovery.ground.${ground}`),
    reason,
  ],
  "recovery-dropped": ({ event: { sum, reason }, words: { language } }) => [
    formatYuan(sum, language),
    reason,
  ],
  "recovery-received": ({ event: { sum }, words: { language } }) => [formatYuan(sum, language)],
  "revision-proposed": ({ event: { award, note, financePaper }, words: { language } }) => [
    formatYuan(award.amount, language),
    financePaper,
    note,
  ],
  "revision-returned": ({ event }) => [event.reason],
  "award-revised": ({ event: { award, from }, words: { t, language } }) => [
    t("reward.revision.fromTo", {
      from: formatYuan(from, language),
      to: formatYuan(award.amount, language),
    }),
  ],
};
