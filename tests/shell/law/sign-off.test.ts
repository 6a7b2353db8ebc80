import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { ASK_REWARD_REVIEW } from "#app/domain/law/rewards/reward-terms.ts";
import { clocks } from "#app/domain/matter/clocks/clocks.ts";
import { signOff } from "#app/shell/law/sign-off.server.ts";
import { counting } from "#app/shell/matter/counting.server.ts";
import { provisionSignoffs } from "#db/schema/law.ts";
import { clocks as storedClocks } from "#db/schema/matters.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aPost } from "#tests/support/a-post.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { administrator, openOffice } from "#tests/support/an-office.ts";
import { anOpenMatter } from "#tests/support/an-open-matter.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(openOffice);

const notified = aMatter({
  stage: "outcome-recorded",
  reward: aReward({ notifiedOn: day("2026-11-02") }),
});
const names = async () => clocks(notified, await counting()).map(({ name }) => name);
const storedFor = async (matterId: string) => {
  const rows = await owner.select().from(storedClocks).where(eq(storedClocks.matterId, matterId));
  return rows.map(({ name }) => name);
};
const [version] = ASK_REWARD_REVIEW.versions;
const signing = () =>
  signOff(
    {
      provisionId: ASK_REWARD_REVIEW.id,
      from: version.from,
      by: administrator.id,
      note: "对照公布的原文",
    },
    aPost(),
  );

test("a rule nobody has read drives a clock only once the legal unit has signed", async () => {
  expect(version.standing).toBe("unconfirmed");
  const reward = aReward({ notifiedOn: day("2026-11-02") });
  const on = day("2026-05-11");
  const open = await anOpenMatter({ on, stage: "outcome-recorded", reward });
  const archived = await anOpenMatter({ on, stage: "archived", reward });
  expect(await storedFor(open.id)).not.toContain("reward-review");
  expect(await names()).not.toContain("reward-review");
  expect(await signing()).toMatchObject({ ok: true });
  expect(await names()).toContain("reward-review");
  expect(await storedFor(open.id)).toContain("reward-review");
  expect(await storedFor(archived.id)).not.toContain("reward-review");
});

test("a signature is given once and never taken back", async () => {
  expect(await signing()).toEqual({ ok: false, because: ["signed-already"] });
  await expect(owner.delete(provisionSignoffs)).rejects.toMatchObject({ code: "23001" });
});
