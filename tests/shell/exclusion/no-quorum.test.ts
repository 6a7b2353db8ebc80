import "#tests/support/own-keys.ts";
import { expect, test } from "vitest";
import { stepping } from "#app/shell/committee/decide-on-reward.server.ts";
import { noQuorumFor } from "#app/shell/exclusion/no-decider.server.ts";
import { keptFrom } from "#tests/support/a-secret.ts";
import { administratorsAlarmed } from "#tests/support/acts/alarmed.ts";
import { asMember, seatsOf } from "#tests/support/acts/committee.ts";
import { rewardAtHand } from "#tests/support/acts/reward-at-hand.ts";
import { security } from "#tests/support/an-office.ts";

const { id, theMatter } = rewardAtHand();

test("where too few of the committee can sit, administrators are told once a day, and not of which reward", async () => {
  const [one = ""] = await seatsOf(id());
  expect(await noQuorumFor(security)).toBe(false);
  await asMember(id(), one, stepping("表兄"));
  const mails = await administratorsAlarmed(noQuorumFor);
  const { number } = await theMatter();
  for (const { subject, body } of mails) {
    expect(subject).toContain("奖励评审人员不足");
    expect(`${subject}${body}`).not.toContain(number);
  }
  await keptFrom(id(), [security]);
  expect(await noQuorumFor(security)).toBe(false);
});
