import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import { refused } from "#app/domain/decision.ts";
import type { IdentityField } from "#app/domain/identity/unsealing.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { destroyShard } from "#app/shell/crypto/shards.server.ts";
import { idOfPost } from "#app/shell/form/id-of-post.server.ts";
import {
  decideOnUnsealing,
  lookAtIdentity,
  requestUnsealing,
} from "#app/shell/identity/unseal.server.ts";
import { askVault, isRefused } from "#app/shell/identity/vault/ask-vault.server.ts";
import { db } from "#db/client.server.ts";
import { matterExclusions } from "#db/schema/exclusions.ts";
import { matterEvents, matters } from "#db/schema/matters.ts";
import { custodians, identities, requests } from "#db/schema/vault.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aPost } from "#tests/support/a-post.ts";
import { aCustodian, mailedCode, mailsTo, startVault } from "#tests/support/a-vault.ts";
import { openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

type Custodian = Awaited<ReturnType<typeof aCustodian>>;

const SESSION = "the digest of one sign-in";
let stop = async () => {};
beforeAll(async () => {
  await openOffice();
  stop = await startVault();
});
afterAll(() => stop());

async function aRequest(asker: Custodian, fields: readonly IdentityField[] = ["name", "phone"]) {
  const matterId = await filed({
    kind: "complaint",
    answers: { name: "张三", phone: "13800008000" },
  });
  const [row] = await owner.select().from(matters).where(eq(matters.id, matterId));
  const asked = {
    matterId,
    purpose: "mediation",
    fields: [...fields],
    explanation: "组织调解",
    days: 1,
  } as const;
  const posted = aPost({ actor: asker.id });
  const again = () => requestUnsealing({ ...asked, fields: [...fields] }, posted);
  return {
    ...requested(await again()),
    again,
    posted,
    asked,
    matterId,
    submissionId: row?.submissionId ?? "",
    number: row?.number ?? "",
  };
}

function requested(outcome: Awaited<ReturnType<typeof requestUnsealing>>) {
  if (!outcome.ok) throw new Error(outcome.because.join());
  return { requestId: outcome.location.replace("/custodian/", "") };
}

async function kept(by: Custodian, requestId: string) {
  const answer = await askVault("requests", { by: by.id });
  const found = isRefused(answer) ? null : answer.requests.find(({ id }) => id === requestId);
  if (!found) throw new Error("The vault does not know of it");
  return found;
}

type Codes = { readonly code?: string; readonly mailed?: string };
const codesOf = async (by: Custodian, requestId: string) => ({
  code: by.code(),
  mailed: await mailedCode(by, (await kept(by, requestId)).number),
});

const decide = async (
  by: Custodian,
  requestId: string,
  but: Codes & { readonly approves?: boolean; readonly digest?: string } = {},
) =>
  decideOnUnsealing(
    {
      requestId,
      digest: (await kept(by, requestId)).digest,
      ...(await codesOf(by, requestId)),
      approves: true,
      reason: "同意",
      ...but,
    },
    aPost({ actor: by.id }),
  );
const open = async (
  by: Custodian,
  requestId: string,
  but: Codes & { readonly session?: string } = {},
) =>
  askVault("opening", {
    ...{ by: by.id, requestId, session: SESSION },
    ...(await codesOf(by, requestId)),
    ...but,
  });
const look = (by: Custodian, requestId: string, session = SESSION) =>
  lookAtIdentity({ by: by.id, requestId, session });
const people = () => Promise.all([aCustodian(), aCustodian(), aCustodian()]);

async function agreedTo(fields?: readonly IdentityField[]) {
  const [asker, one, other] = await people();
  const request = await aRequest(asker, fields);
  await decide(one, request.requestId);
  await decide(other, request.requestId);
  return { asker, ...request };
}

async function eventsOf(matterId: string) {
  const rows = await db.select().from(matterEvents).where(eq(matterEvents.matterId, matterId));
  return rows.map(({ type }) => type);
}

describe("two custodians of two units agree, and", () => {
  test("the one who asked sees what was asked for and nothing else, and all of it is on record", async () => {
    const { asker, requestId, matterId } = await agreedTo(["phone"]);
    expect(await open(asker, requestId)).toHaveProperty("until");
    expect(await look(asker, requestId)).toMatchObject({ identity: { phone: "13800008000" } });
    expect(Object.keys((await look(asker, requestId)) as object)).toContain("identity");
    expect(await eventsOf(matterId)).toEqual([
      "received",
      "unsealing-requested",
      "unsealing-approved",
      "unsealing-approved",
      "identity-looked-at",
      "identity-looked-at",
    ]);
  });

  test("nobody else sees it, nor the same person in another sign-in", async () => {
    const { asker, requestId } = await agreedTo();
    expect(await open(await aCustodian(), requestId)).toEqual({ refused: ["no-such-request"] });
    await open(asker, requestId);
    expect(await look(asker, requestId, "another")).toEqual({ refused: ["opened-elsewhere"] });
  });

  test("whoever has taken over a page cannot open it in the name of the one who asked", async () => {
    const { asker, requestId } = await agreedTo();
    const wrong = { refused: ["code-wrong"] };
    const another = (await aCustodian()).code();
    expect(await open(asker, requestId, { session: "mine", code: "" })).toEqual(wrong);
    expect(await open(asker, requestId, { session: "mine", code: another })).toEqual(wrong);
    expect(await look(asker, requestId, "mine")).toEqual({ refused: ["not-opened"] });
    expect(await open(asker, requestId)).toHaveProperty("until");
  });

  test("nothing is shown of a look that is not on record", async () => {
    const { asker, requestId } = await agreedTo();
    await open(asker, requestId);
    const announced = await askVault("look", { by: asker.id, requestId, session: SESSION });
    const act = isRefused(announced) ? "" : announced.act;
    expect(await askVault("show", { by: asker.id, act, session: SESSION })).toEqual({
      refused: ["not-recorded"],
    });
  });

  test("nothing is shown once it was erased", async () => {
    const { asker, requestId, submissionId } = await agreedTo();
    await open(asker, requestId);
    await destroyShard(submissionId);
    expect(await look(asker, requestId)).toEqual({ refused: ["erased"] });
  });
});

describe("a verdict is refused", () => {
  test("to the one who asks", async () => {
    const [asker] = await people();
    const { requestId } = await aRequest(asker);
    expect(await decide(asker, requestId)).toEqual(refused("own-unsealing"));
  });

  test("to a second custodian of one unit", async () => {
    const [asker, one] = await people();
    const { requestId } = await aRequest(asker);
    await decide(one, requestId);
    const neighbour = await aCustodian({ unitId: one.unitId });
    expect(await decide(neighbour, requestId)).toEqual(refused("same-unit"));
    expect(await open(asker, requestId)).toEqual({ refused: ["not-approved"] });
  });

  test("with a wrong code, with another's, and with one that was used", async () => {
    const [asker, one, other] = await people();
    const [first, second] = [await aRequest(asker), await aRequest(asker)];
    const wrong = refused("code-wrong");
    expect(await decide(one, first.requestId, { code: other.code() })).toEqual(wrong);
    const code = one.code();
    expect(await decide(one, first.requestId, { code })).toMatchObject({ ok: true });
    expect(await decide(one, second.requestId, { code })).toEqual(wrong);
  });

  test("with the code from the mail about another request, and that is told", async () => {
    const [asker, one] = await people();
    const [read, other] = [await aRequest(asker), await aRequest(asker)];
    const mailed = await mailedCode(one, other.number);
    expect(await decide(one, read.requestId, { mailed })).toEqual(refused("code-of-another"));
    const { rows } = await owner.execute(
      sql`select entry::jsonb #>> '{about,refused}' as why from audit_entries
           where action = 'alarm-vault' and entry::jsonb #>> '{about,staff}' = ${one.id}`,
    );
    expect(rows).toEqual([{ why: "code-of-another" }]);
  });

  test("with a code of the telephone alone, and with that of the mail alone", async () => {
    const [asker, one] = await people();
    const { requestId } = await aRequest(asker);
    const wrong = refused("code-wrong");
    expect(await decide(one, requestId, { mailed: "" })).toEqual(wrong);
    expect(await decide(one, requestId, { code: "" })).toEqual(wrong);
    expect(await decide(one, requestId)).toMatchObject({ ok: true });
  });

  test("for a wording that was not read", async () => {
    const [asker, one] = await people();
    const { requestId } = await aRequest(asker);
    const changed = refused("changed-since");
    expect(await decide(one, requestId, { digest: "another" })).toEqual(changed);
  });

  test("to somebody enrolled two days ago, and on the third no longer", async () => {
    const [asker] = await people();
    const { requestId } = await aRequest(asker);
    const enrolled = (daysAgo: number) => aCustodian({ confirmedOn: addDays(today(), -daysAgo) });
    const [newcomer, settled] = [await enrolled(2), await enrolled(3)];
    const early = await decide(newcomer, requestId, { mailed: "00000000" });
    expect(early).toEqual(refused("not-counting-yet"));
    expect(await decide(settled, requestId, { mailed: "00000000" })).toEqual(refused("code-wrong"));
  });

  test("after so many wrong codes, for a while, even with the right one", async () => {
    const [asker, one] = await people();
    const { requestId } = await aRequest(asker);
    for (let wrong = 0; wrong < 5; wrong += 1) await decide(one, requestId, { code: "000000" });
    expect(await decide(one, requestId)).toEqual(refused("too-many-codes"));
  });

  test("nor after so many at the same moment", async () => {
    const [asker, one] = await people();
    const { requestId } = await aRequest(asker);
    const guesses = Array.from({ length: 20 }, () => decide(one, requestId, { code: "000000" }));
    const answers = (await Promise.all(guesses)).map((answer) => (answer.ok ? [] : answer.because));
    expect(answers.filter((because) => because.includes("code-wrong"))).toHaveLength(5);
    expect(answers.filter((because) => because.includes("too-many-codes"))).toHaveLength(15);
  });
});

describe("sent twice, or again after its answer was lost,", () => {
  test("a request is one request, and leads to the same place", async () => {
    const [asker] = await people();
    const { again, requestId, matterId } = await aRequest(asker);
    const outcomes = await Promise.all([again(), again()]);
    expect(outcomes.map((outcome) => requested(outcome).requestId)).toEqual([requestId, requestId]);
    expect(await eventsOf(matterId)).toEqual(["received", "unsealing-requested"]);
  });

  test("a request that the vault has and the register never got is found, not put down twice", async () => {
    const [asker] = await people();
    const { asked } = await aRequest(asker);
    const posted = aPost({ actor: asker.id });
    const put = { ...asked, fields: [...asked.fields], by: asker.id, id: idOfPost(posted) };
    await askVault("request", put);
    const outcome = await requestUnsealing({ ...asked, fields: [...asked.fields] }, posted);
    expect(requested(outcome).requestId).toBe(put.id);
    expect(await owner.$count(requests, eq(requests.matterId, asked.matterId))).toBe(2);
  });

  test("a verdict counts once, and its code is not asked for again", async () => {
    const [asker, one] = await people();
    const { requestId, matterId } = await aRequest(asker);
    const { digest } = await kept(one, requestId);
    const codes = await codesOf(one, requestId);
    const verdict = { requestId, digest, ...codes, approves: true, reason: "同意" };
    const posted = aPost({ actor: one.id });
    const give = () => decideOnUnsealing(verdict, posted);
    const outcomes = [...(await Promise.all([give(), give()])), await give()];
    for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: true });
    expect((await eventsOf(matterId)).slice(1)).toEqual([
      "unsealing-requested",
      "unsealing-approved",
    ]);
  });

  test("an opening shows no longer than the first", async () => {
    const { asker, requestId } = await agreedTo();
    expect(await open(asker, requestId)).toEqual(await open(asker, requestId));
  });
});

describe("the vault writes by itself", () => {
  test("to everybody who may know, what is asked for and a code of their own; once", async () => {
    const [asker, one] = await people();
    const { again, number } = await aRequest(asker, ["phone"]);
    await again();
    const [[toAsker, ...more], toOne] = [await mailsTo(asker), await mailsTo(one)];
    expect(more).toEqual([]);
    expect(toAsker?.body).toContain("打开身份时");
    for (const words of [number, asker.id, "电话", "组织调解"])
      expect(toOne.at(-1)?.body).toContain(words);
    expect(await mailedCode(asker, number)).toMatch(/^\d{8}$/);
    expect(await mailedCode(one, number)).not.toBe(await mailedCode(asker, number));
  });

  test("to nobody from whom the matter is kept, who cannot ask for it either", async () => {
    const [asker, kept] = await people();
    const matterId = await filed({ kind: "complaint", answers: { name: "张三" } });
    await owner.insert(matterExclusions).values({
      ...{ bureauId: env.BUREAU_ID, id: uuidv4(), matterId, staffId: kept.id },
      ...{ ground: "named", excludedOn: today(), excludedBy: "reporter" },
    });
    const asked = {
      matterId,
      purpose: "mediation",
      fields: ["name"],
      explanation: "调解",
      days: 1,
    } as const;
    const ask = ({ id }: Custodian) =>
      requestUnsealing({ ...asked, fields: [...asked.fields] }, aPost({ actor: id }));
    expect(await ask(kept)).toEqual(refused("no-such-matter"));
    expect(await ask(asker)).toMatchObject({ ok: true });
    expect(await mailsTo(kept)).toEqual([]);
  });
});

test("one whom only the register of staff has as a custodian is none", async () => {
  const asker = await aCustodian();
  await owner.delete(custodians).where(eq(custodians.staffId, asker.id));
  const posted = aPost({ actor: asker.id });
  const matterId = await filed({ kind: "complaint", answers: { name: "张三" } });
  const asked = { matterId, purpose: "mediation", explanation: "调解", days: 1 } as const;
  const outcome = await requestUnsealing({ ...asked, fields: ["name"] }, posted);
  expect(outcome).toEqual(refused("not-enrolled"));
});

test("one who refuses ends it: nobody can agree any more", async () => {
  const [asker, one, other] = await people();
  const { requestId } = await aRequest(asker);
  await decide(one, requestId, { approves: false });
  expect(await kept(asker, requestId)).toMatchObject({ state: "refused" });
  expect(await decide(other, requestId)).toEqual(refused("not-waiting"));
});

test("wording changed in the database voids what was agreed to", async () => {
  const { asker, requestId } = await agreedTo(["phone"]);
  await owner
    .update(requests)
    .set({ fields: ["name", "phone", "address"] })
    .where(eq(requests.id, requestId));
  expect(await open(asker, requestId)).toEqual({ refused: ["not-approved"] });
});

test("what runs out is on record as such, once", async () => {
  const [asker] = await people();
  const { requestId, matterId } = await aRequest(asker);
  await owner
    .update(requests)
    .set({ requestedAt: new Date("2026-01-01"), expiresAt: new Date("2026-01-02") })
    .where(eq(requests.id, requestId));
  const { recordRunOut } = await import("#app/shell/identity/unseal.server.ts");
  await Promise.all([recordRunOut(), recordRunOut()]);
  expect((await eventsOf(matterId)).filter((type) => type === "unsealing-expired")).toHaveLength(1);
  expect(await kept(asker, requestId)).toMatchObject({ state: "expired" });
});

test("the site's own login reads neither identities nor factors", async () => {
  const denied = { code: "42501" };
  await expect(db.select().from(identities)).rejects.toMatchObject(denied);
  await expect(db.select().from(custodians)).rejects.toMatchObject(denied);
  await expect(db.select().from(requests)).rejects.toMatchObject(denied);
});

test("while the vault is down people file, and custodians are told", async () => {
  const [asker] = await people();
  const { requestId } = await aRequest(asker);
  await stop();
  expect(await filed({ kind: "complaint" })).toBeTruthy();
  const codes = { code: asker.code(), mailed: "00000000" };
  const asked = { by: asker.id, requestId, session: SESSION, ...codes };
  expect(await askVault("opening", asked)).toEqual({ refused: ["vault-down"] });
  stop = await startVault();
});
