import { type Term, workingDays } from "#app/domain/calendar/term.ts";
import { announcement41, rewardMeasures } from "#app/domain/law/instruments.ts";
import type { Provision } from "#app/domain/law/provision.ts";

/** Counted from the day the case closes. */
export const NOTIFY_REWARD: Provision<Term> = {
  id: "X-05.notice",
  name: "notify-reward",
  versions: [
    {
      ...announcement41("办理时限", "time limits"),
      says: {
        zh: "案件办结后十五个工作日内告知举报人可以申请奖励。",
        en: "Within fifteen working days of the case closing the reporter is told that a reward may be claimed.",
      },
      value: workingDays(15),
    },
  ],
};

/** Counted from the notice; a reward not claimed in time is taken as given up. */
export const CLAIM_REWARD: Provision<Term> = {
  id: "X-05.claim",
  name: "claim-reward",
  versions: [
    {
      ...announcement41("办理时限", "time limits"),
      says: {
        zh: "举报人应当自收到告知之日起三十个工作日内申请领取奖励。",
        en: "The reporter claims the reward within thirty working days of being told.",
      },
      value: workingDays(30),
    },
  ],
};

/** At most this much, on the reporter's reasoned request. */
export const EXTEND_CLAIM: Provision<Term> = {
  id: "X-05.extension",
  name: "extend-claim",
  versions: [
    {
      ...announcement41("办理时限", "time limits"),
      says: {
        zh: "领取期限可以延长，最长不超过十个工作日。",
        en: "The time for collecting the reward may be extended by no more than ten working days.",
      },
      value: workingDays(10),
    },
  ],
};

/** Remembered for the general measures, read nowhere: no letter tells of it and no clock runs until the legal unit has signed. */
export const ASK_REWARD_REVIEW: Provision<Term> = {
  id: "W-13.review",
  name: "ask-reward-review",
  versions: [
    {
      ...rewardMeasures("条款待核", "article to be verified"),
      standing: "unconfirmed",
      says: {
        zh: "举报人对奖励决定有异议的，可以自收到告知之日起十个工作日内申请复核（待核）。",
        en: "A reporter who disagrees may ask for review within ten working days of being told (to be verified).",
      },
      value: workingDays(10),
    },
  ],
};
