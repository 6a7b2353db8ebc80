import { workingDays } from "#app/domain/calendar/term.ts";
import { rewardMeasures } from "#app/domain/law/instruments.ts";
import { single } from "#app/domain/law/single.ts";

/** Nobody has read what the measures say of a review: what the office does until then is its own rule, and is called so. */
const ownRule = {
  ...rewardMeasures("", ""),
  cite: { zh: "本机关内部规定，不是法定期限", en: "office policy, not a statutory limit" },
  standing: "policy",
  words: "summary",
} as const;

/** Counted from the day of the notice or the denial. As long as the unread rule is remembered to give. */
export const TAKE_REVIEW = single(
  "POL-02",
  "take-review",
  ownRule,
  {
    zh: "自告知奖励决定之日起十个工作日内，举报人可以向本局申请复核。",
    en: "For ten working days after telling of a reward decision the office takes a request for its review.",
  },
  workingDays(10),
);

/** Counted from the request. As long as the office has to tell of a reward at first. */
export const ANSWER_REVIEW = single(
  "POL-03",
  "answer-review",
  ownRule,
  {
    zh: "自收到复核申请之日起十五个工作日内，由原审查人以外的人员作出答复。",
    en: "A request for review is answered within fifteen working days, by somebody other than who assessed at first.",
  },
  workingDays(15),
);
