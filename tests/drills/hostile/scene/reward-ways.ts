import type { PEOPLE } from "#app/demo/story/people.ts";
import { addDays } from "#app/domain/calendar/day.ts";
import { REWARD_CONDITION_CODES } from "#app/domain/law/rewards/reward-conditions.ts";
import { askFinance } from "#app/domain/reward/ask-finance.ts";
import { assess } from "#app/domain/reward/assess.ts";
import { claim } from "#app/domain/reward/claim.ts";
import { notify } from "#app/domain/reward/notify.ts";
import { vote } from "#app/domain/reward/vote.ts";
import { rewardScale } from "#app/shell/reward/reward-scale.server.ts";
import { type Act, by, on, type Way } from "#tests/drills/hostile/scene/act.ts";
import { confirm, inCase, punish } from "#tests/drills/hostile/scene/report-ways.ts";

const scale = await rewardScale(on, on);

const found =
  (met: readonly string[]): Act =>
  (matter) =>
    assess(
      matter,
      { respondent: "演练药房", met, excluded: [], proposed: "second", note: "演练" },
      by("handler"),
    );
const assessed = found(REWARD_CONDITION_CODES);
const voteOf =
  (member: keyof typeof PEOPLE): Act =>
  (matter) =>
    vote(matter, { grade: "second", reason: "演练" }, by(member), scale);
const awarded = [
  assessed,
  voteOf("firstMember"),
  voteOf("secondMember"),
  voteOf("thirdMember"),
] as const;

/** So large that finance has a say in it. */
const LARGE = 2_000_000_000;
/** Told so long ago that it can no longer be claimed. */
const LONG_AGO = -200;

export const REWARD_WAYS: readonly Way[] = [
  {
    kind: "report",
    acts: [
      ...inCase,
      punish(1_000_000),
      confirm,
      ...awarded,
      (matter) => notify(matter, by("handler")),
      (matter) => claim(matter, { codeDigest: "none", lastDay: on, on }),
    ],
  },
  {
    kind: "report",
    acts: [
      ...inCase,
      punish(LARGE),
      confirm,
      ...awarded,
      (matter) => askFinance(matter, "演练1号", by("handler")),
    ],
  },
  { kind: "report", acts: [...inCase, punish(1_000_000), confirm, found([])] },
  {
    kind: "report",
    acts: [
      ...inCase,
      punish(1_000_000),
      confirm,
      ...awarded,
      (matter) => notify(matter, { ...by("handler"), on: addDays(on, LONG_AGO) }),
    ],
  },
];
