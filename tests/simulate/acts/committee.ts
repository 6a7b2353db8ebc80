import { GRADES } from "#app/domain/law/rewards/reward-scale.ts";
import { today } from "#app/shell/clock.server.ts";
import { callCommittee, seatAnew } from "#app/shell/committee/call-committee.server.ts";
import {
  type ByMember,
  concluding,
  onceByMember,
  revoking,
  scoring,
  stepping,
} from "#app/shell/committee/decide-on-reward.server.ts";
import { rewardScale } from "#app/shell/reward/reward-scale.server.ts";
import {
  type AtOffice,
  among,
  type Doing,
  done,
  type OfMatter,
  oneOf,
  type Press,
} from "#tests/simulate/doing.ts";
import type { Standing } from "#tests/simulate/standing.ts";

const COMMITTEE = ["committee"] as const;

/** As a member's page sends it. */
const byMember = ({ standing, by }: OfMatter, says: string, does: ByMember): Press => ({
  says,
  send: async (form) => {
    const { id, matter } = standing;
    const scale = await rewardScale(matter.receivedOn, matter.reward?.assessedOn ?? today());
    return onceByMember(id, form, does, { act: { by: by.id, on: today() }, scale });
  },
});

const isBefore = ({ matter: { reward } }: Standing) =>
  !!reward?.assessment.eligible && reward.decidedOn === null;
const isOpenTo = ({ item }: Standing, id: string) =>
  !!item && !item.revealed && item.seats.includes(id) && !item.scored.includes(id);
const isChair = ({ item }: Standing, id: string) => item?.seats[0] === id;

export const COMMITTEE_ACTS: readonly Doing[] = [
  {
    kind: "score",
    often: 9,
    of: COMMITTEE,
    single: true,
    fits: (standing) => isBefore(standing) && !!standing.item && !standing.item.revealed,
    suits: (standing, { id }) => isOpenTo(standing, id),
    press: (of) => {
      const proposed = of.standing.matter.reward?.assessment.proposed ?? "second";
      const grade = among([proposed, proposed, proposed, ...GRADES, null], of.draw);
      return byMember(of, `${grade}`, scoring({ grade, reason: "证据充分" }));
    },
  },
  {
    kind: "conflict",
    often: 0.5,
    of: COMMITTEE,
    single: true,
    fits: (standing) => isBefore(standing) && !!standing.item && !standing.item.revealed,
    suits: (standing, { id }) => isOpenTo(standing, id),
    press: (of) => byMember(of, "", stepping("表兄")),
  },
  {
    kind: "conflict-revoked",
    often: 12,
    of: COMMITTEE,
    single: true,
    fits: (standing) =>
      isBefore(standing) &&
      standing.item?.scored.length === 0 &&
      standing.item.conflicted.length > 0,
    suits: (standing, { id }) => isChair(standing, id),
    press: (of) =>
      byMember(
        of,
        "",
        revoking(oneOf(of.standing.item?.conflicted ?? [], of.draw) ?? of.by.id, "并无关系"),
      ),
  },
  {
    kind: "conclusion",
    often: 5,
    of: COMMITTEE,
    single: true,
    fits: (standing) => isBefore(standing) && !!standing.item?.revealed,
    suits: (standing, { id }) => isChair(standing, id),
    press: (of) => {
      const how = among(["middle", "again"], of.draw);
      return byMember(of, how, concluding(how, "再议"));
    },
  },
];

/** What runs by itself, or whenever a member opens the agenda. */
const byItself = (kind: string, often: number, run: () => Promise<void>): AtOffice => ({
  kind,
  often,
  press: () => ({
    by: "office",
    press: { says: "", inParts: true, send: () => run().then(() => done) },
  }),
});
export const COMMITTEE_JOBS: readonly AtOffice[] = [
  byItself("committee-called", 6, callCommittee),
  byItself("seated-anew", 2, seatAnew),
];
