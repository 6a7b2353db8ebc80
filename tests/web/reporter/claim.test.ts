import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { receiptSecret } from "#app/domain/intake/receipt.ts";
import { action, loader } from "#app/routes/reporter/claim/claim.tsx";
import * as longerPage from "#app/routes/reporter/claim/longer.tsx";
import * as stopPage from "#app/routes/reporter/claim/stop.tsx";
import { dayOf, now } from "#app/shell/clock.server.ts";
import { keepReceipt, receiptOf } from "#app/shell/intake/filed.server.ts";
import { bytesOf } from "#app/shell/random.server.ts";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { provesReceipt } from "#app/shell/sign-in/sign-in.server.ts";
import { db } from "#db/client.server.ts";
import { matters } from "#db/schema/matters.ts";
import { file } from "#tests/support/a-filing.ts";
import { aFormKey } from "#tests/support/a-post.ts";
import { aReader, leadsTo } from "#tests/support/a-reader.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { openOffice } from "#tests/support/an-office.ts";
import { anOpenMatter } from "#tests/support/an-open-matter.ts";
import { owner } from "#tests/support/owner.ts";

const AWARD = { grade: "second", base: 100_000, amount: 3_000, financeConsulted: false } as const;
const IN_CASH = { way: "anonymous", method: "cash" };
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
    claim: (form: object = IN_CASH) =>
      reader.ask(action, { ...asked, form: { ...aFormKey(), ...form } }),
    longer: (form: Readonly<Record<string, string>>) =>
      reader.ask(longerPage.action, { ...asked, form: { ...aFormKey(), ...form } }),
    mayAskLonger: () => reader.ask(longerPage.loader, asked),
    stopping: () => reader.ask(stopPage.loader, asked),
    stop: (version: string) =>
      reader.ask(stopPage.action, { ...asked, form: { ...aFormKey(), version } }),
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

  test("a second form names another payee, and leaves the claim as it was", async () => {
    const reporter = await told();
    await reporter.claim();
    const first = await reporter.claimed();
    expect(leadsTo(await reporter.claim())).toBe(reporter.path);
    expect(await reporter.claimed()).toEqual(first);
    expect(await reporter.see()).toMatchObject({ payees: [{ version: 1 }, { version: 2 }] });
  });

  test.each<[string, object, object, Parameters<typeof told>[0]?]>([
    ["nothing", {}, { way: "missing", method: "missing" }],
    ["a share in cash", { way: "joint", method: "cash", sharer: "1" }, { method: "by-transfer" }],
    [
      "a card with a wrong digit",
      {
        way: "anonymous",
        method: "transfer",
        holder: "演练丁",
        bank: "演练银行",
        number: "6222020000000000001",
      },
      { number: "typo" },
    ],
    [
      "cash for a large reward",
      IN_CASH,
      { method: "too-large-for-cash" },
      { award: { ...AWARD, base: 10_000_000, amount: 500_000 } },
    ],
    ["a way that there is not", { way: "thief", method: "cash" }, { way: "missing" }],
  ])(
    "%s claims nothing, says what is wrong and keeps what was typed",
    async (_, form, faults, but = {}) => {
      const reporter = await told(but);
      expect(await reporter.claim(form)).toMatchObject({
        init: { status: 422 },
        data: { faults, typed: form, because: [] },
      });
      expect((await reporter.claimed())?.claim).toBeNull();
    },
  );
});

test("more time to claim is asked for once, with a reason of the list", async () => {
  const reporter = await told();
  expect(await reporter.longer({})).toMatchObject({ init: { status: 422 } });
  expect(await reporter.mayAskLonger()).toMatchObject({ because: [], days: 10 });
  expect(leadsTo(await reporter.longer({ reason: "unsafe" }))).toBe("/progress");
  expect(await reporter.longer({ reason: "ill" })).toMatchObject({
    init: { status: 409 },
    data: { because: ["extension-asked-already"] },
  });
  expect(await reporter.mayAskLonger()).toMatchObject({ because: ["extension-asked-already"] });
});

describe("a payee is stopped", () => {
  test("without the secret, at one press, and nothing is left to stop", async () => {
    const reporter = await told();
    await reporter.claim();
    await owner.execute(sql`update sessions set proven_at = now() - interval '11 minutes'`);
    expect(await reporter.stopping()).toMatchObject({ stoppable: [{ version: 1 }] });
    expect(leadsTo(await reporter.stop("1"))).toBe("/progress");
    expect(await reporter.stopping()).toMatchObject({ stoppable: [] });
    expect(await reporter.stop("1")).toMatchObject({
      init: { status: 409 },
      data: { because: ["nothing-to-stop"] },
    });
  });

  test.each(["", "x", "2"])("but not under the number %j", async (version) => {
    const reporter = await told();
    await reporter.claim();
    expect(await reporter.stop(version)).toMatchObject({ init: { status: 409 } });
    expect(await reporter.stopping()).toMatchObject({ stoppable: [{ version: 1 }] });
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

describe("a page left open for a while", () => {
  const pagesOf = async (request: Awaited<ReturnType<typeof told>>) =>
    [await request.see(), await request.claim()].map(leadsTo);

  test("neither claims nor shows a code before the secret is given once more", async () => {
    const reporter = await told();
    await owner.execute(sql`update sessions set proven_at = now() - interval '11 minutes'`);
    const asked = `${reporter.path}/secret`;
    expect(await pagesOf(reporter)).toEqual([asked, asked]);
    expect((await reporter.claimed())?.claim).toBeNull();
  });
});

test.each([
  ["proven", (secret: string) => secret.toLowerCase()],
  ["unknown", () => receiptSecret(bytesOf(16))],
  ["mistyped", (secret: string) => secret.slice(1)],
])("of a receipt's secret it is told whether it is %s", async (answer, typing) => {
  const key = await file({ kind: "report" });
  const receipt = await receiptOf(key);
  expect(await provesReceipt(receipt?.submissionId ?? "", typing(receipt?.secret ?? ""))).toBe(
    answer,
  );
});

test("a receipt that was written down is shown by no old cookie", async () => {
  const key = await file({ kind: "report" });
  const { secret = "" } = (await receiptOf(key)) ?? {};
  await keepReceipt(key, secret.slice(-4));
  expect(await receiptOf(key)).toBeUndefined();
});
