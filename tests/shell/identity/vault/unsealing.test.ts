import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refused } from "#app/domain/decision.ts";
import type { IdentityField } from "#app/domain/identity/unsealing.ts";
import { destroyShard } from "#app/shell/crypto/shards.server.ts";
import { idOfPost } from "#app/shell/form/id-of-post.server.ts";
import {
  decideOnUnsealing,
  lookAtIdentity,
  requestUnsealing,
} from "#app/shell/identity/unseal.server.ts";
import { askVault, isRefused } from "#app/shell/identity/vault/ask-vault.server.ts";
import { db } from "#db/client.server.ts";
import { matterEvents, matters } from "#db/schema/matters.ts";
import { custodians, identities, requests } from "#db/schema/vault.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aPost } from "#tests/support/a-post.ts";
import { aCustodian, startVault } from "#tests/support/a-vault.ts";
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
    submissionId: row?.submissionId ?? "",
    number: row?.number ?? "",
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
    submissionId: asked.submissionId,
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

const decide = async (
  by: Custodian,
  requestId: string,
  but: { readonly code?: string; readonly approves?: boolean; readonly digest?: string } = {},
) =>
  decideOnUnsealing(
    {
      requestId,
      digest: (await kept(by, requestId)).digest,
      code: by.code(),
      approves: true,
      reason: "同意",
      ...but,
    },
    aPost({ actor: by.id }),
  );
const open = (by: Custodian, requestId: string, { session = SESSION, code = by.code() } = {}) =>
  askVault("opening", { by: by.id, requestId, session, code });
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

  test("for a wording that was not read", async () => {
    const [asker, one] = await people();
    const { requestId } = await aRequest(asker);
    const changed = refused("changed-since");
    expect(await decide(one, requestId, { digest: "another" })).toEqual(changed);
  });

  test("to somebody enrolled today", async () => {
    const [asker] = await people();
    const { requestId } = await aRequest(asker);
    const { today } = await import("#app/shell/clock.server.ts");
    const newcomer = await aCustodian({ confirmedOn: today() });
    expect(await decide(newcomer, requestId)).toEqual(refused("enrolled-today"));
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
    const verdict = { requestId, digest, code: one.code(), approves: true, reason: "同意" };
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

test("of two factors begun, the last one counts, and only once its code was given", async () => {
  const asker = await aCustodian({ confirmedOn: null });
  const begun = async () => {
    const made = await askVault("enrolment", { by: asker.id });
    if (isRefused(made)) throw new Error(made.refused.join());
    return new TOTP({ secret: Secret.fromBase32(made.secret) }).generate();
  };
  const [first, second] = [await begun(), await begun()];
  const confirm = (code: string) => askVault("confirmation", { by: asker.id, code });
  expect(await confirm(first)).toEqual({ refused: ["code-wrong"] });
  expect(await confirm(second)).toEqual({});
  expect(await confirm(second)).toEqual({ refused: ["enrolled-already"] });
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
  expect(await open(asker, requestId)).toEqual({ refused: ["vault-down"] });
  stop = await startVault();
});
