import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { action, loader } from "#app/routes/reporter/claim.tsx";
import { dayOf, now } from "#app/shell/clock.server.ts";
import { beginSession } from "#app/shell/sessions.server.ts";
import { db } from "#db/client.server.ts";
import { matters } from "#db/schema/matters.ts";
import { aFormKey } from "#tests/support/a-post.ts";
import { aReader, leadsTo } from "#tests/support/a-reader.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { openOffice } from "#tests/support/an-office.ts";
import { anOpenMatter } from "#tests/support/an-open-matter.ts";
import { owner } from "#tests/support/owner.ts";

const AWARD = { grade: "second", base: 100_000, amount: 3_000, financeConsulted: false } as const;
const today = dayOf(now());

beforeAll(openOffice);

/** A reporter who was told of an award today, with what is wanted at the address of their claim. */
async function told(but: Parameters<typeof aReward>[0] = {}) {
  const reward = aReward({ decidedOn: today, award: AWARD, notifiedOn: today, ...but });
  const { id } = await anOpenMatter({ on: today, kind: "report", stage: "outcome-recorded" });
  // No reward enters the register ready-made; the owner of the tables may put one there afterwards.
  await owner.update(matters).set({ reward }).where(eq(matters.id, id));
  const [row] = await db.select().from(matters).where(eq(matters.id, id));
  const reader = aReader();
  reader.cookies.set("reporter", await beginSession({ submissionId: row?.submissionId ?? "" }));
  const asked = { path: `/progress/claim/${id}`, params: { matterId: id } };
  return {
    see: () => reader.ask(loader, asked),
    claim: () => reader.ask(action, { ...asked, form: aFormKey() }),
    claimed: async () => (await db.select().from(matters).where(eq(matters.id, id)))[0]?.reward,
    path: asked.path,
  };
}

describe("a reward is claimed once", () => {
  test("and the page then shows the code instead of the form", async () => {
    const reporter = await told();
    expect(await reporter.see()).toMatchObject({ claimed: null });
    expect(leadsTo(await reporter.claim())).toBe(reporter.path);
    expect(await reporter.see()).toMatchObject({
      claimed: { claimedOn: today, code: expect.stringMatching(/^\w{4}-\w{4}$/) },
    });
  });

  test("a second claim is refused and changes nothing", async () => {
    const reporter = await told();
    await reporter.claim();
    const first = await reporter.claimed();
    expect(await reporter.claim()).toMatchObject({
      init: { status: 409 },
      data: { because: ["claimed-already"] },
    });
    expect(await reporter.claimed()).toEqual(first);
  });
});

test.each([
  [
    "paid",
    { claim: { on: today, codeDigest: "x" }, payment: { on: today, by: "x", voucher: "1" } },
  ],
  ["given up", { lapsedOn: today }],
])("once it is %s the page shows that and no code", async (_, but) => {
  const reporter = await told(but);
  expect(await reporter.see()).toMatchObject({ claimed: { code: null } });
});
