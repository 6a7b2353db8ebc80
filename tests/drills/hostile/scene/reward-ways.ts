import { addDays } from "#app/domain/calendar/day.ts";
import { REWARD_CONDITION_CODES } from "#app/domain/law/rewards/reward-conditions.ts";
import { caseAlteration } from "#app/domain/matter/actions/penalty/alter.ts";
import { askFinance } from "#app/domain/reward/ask-finance.ts";
import { assess } from "#app/domain/reward/assess.ts";
import { claim } from "#app/domain/reward/claim.ts";
import { notify } from "#app/domain/reward/notify.ts";
import { askLonger } from "#app/domain/reward/payee/extend-claim.ts";
import { revise } from "#app/domain/reward/revision/revise.ts";
import { type Act, by, NEXT_SCORES, on, type Way } from "#tests/drills/hostile/scene/act.ts";
import { confirm, investigated, punish } from "#tests/drills/hostile/scene/report-ways.ts";

const WORDS = { note: "演练", contraryReason: "演练" };
const found =
  (met: readonly string[]): Act =>
  (matter) =>
    assess(
      matter,
      { respondent: "演练药房", met, excluded: [], proposed: "second", ...WORDS },
      by("handler"),
    );
const assessed = found(REWARD_CONDITION_CODES);
const awarded = [assessed, NEXT_SCORES, NEXT_SCORES, NEXT_SCORES] as const;

/** So large that finance has a say in it. */
const LARGE = 2_000_000_000;
/** Told so long ago that it can no longer be claimed. */
const LONG_AGO = -200;

/** A review took away all that was fined, after the award was told. */
const told = [
  ...investigated,
  punish(1_000_000),
  confirm,
  ...awarded,
  (matter) => notify(matter, by("handler")),
  (matter) =>
    caseAlteration.decide(
      matter,
      {
        ...{ alteredIn: "alteredByReview", alteredBy: "演练", alteredPaper: "演练", alteredOn: on },
        ...{ fines: 0, gains: 0, goods: 0, alteredNote: "演练" },
      },
      by("handler"),
    ),
  confirm,
] as const satisfies Way["acts"];

export const REWARD_WAYS: readonly Way[] = [
  {
    kind: "report",
    acts: [
      ...investigated,
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
      ...investigated,
      punish(LARGE),
      confirm,
      ...awarded,
      (matter) => askFinance(matter, "演练1号", by("handler")),
    ],
  },
  {
    kind: "report",
    acts: [
      ...investigated,
      punish(1_000_000),
      confirm,
      ...awarded,
      (matter) => notify(matter, by("handler")),
      (matter) => askLonger(matter, { reason: "papers", lastDay: addDays(on, 60), on }),
    ],
  },
  { kind: "report", acts: told },
  { kind: "report", acts: [...told, (matter) => revise(matter, { note: "演练" }, by("handler"))] },
  { kind: "report", acts: [...investigated, punish(1_000_000), confirm, found([])] },
  {
    kind: "report",
    acts: [
      ...investigated,
      punish(1_000_000),
      confirm,
      ...awarded,
      (matter) => notify(matter, { ...by("handler"), on: addDays(on, LONG_AGO) }),
    ],
  },
];
