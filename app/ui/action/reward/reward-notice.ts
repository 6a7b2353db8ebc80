import { NOTIFY_REWARD } from "#app/domain/law/rewards/reward-terms.ts";
import { notify } from "#app/domain/reward/notify.ts";
import { confirming } from "#app/ui/action/confirming.tsx";

export const rewardNotice = confirming({
  says: "reward-notice",
  basis: NOTIFY_REWARD,
  decide: (matter, { by, on }) => notify(matter, { by, on }),
});
