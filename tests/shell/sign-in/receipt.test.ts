import "#tests/support/own-keys.ts";
import { hash } from "@node-rs/argon2";
import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { receiptSecret } from "#app/domain/intake/receipt.ts";
import { pepper } from "#app/shell/crypto/keys.server.ts";
import { bytesOf, digest } from "#app/shell/random.server.ts";
import { mayBeOwner, provenBy, secretOf } from "#app/shell/sign-in/receipt.server.ts";
import { receiptDigest } from "#app/shell/sign-in/receipt-digest.server.ts";
import { db } from "#db/client.server.ts";
import { receipts } from "#db/schema/intake.ts";
import { findFiled } from "#db/stores/intake/receipt-store.server.ts";
import { file } from "#tests/support/a-filing.ts";
import { openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const HARD = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

beforeAll(openOffice);

async function aReceipt() {
  const key = await file({ kind: "report" });
  const { number = "", submissionId = "" } = (await findFiled(digest(key))) ?? {};
  return { number, submissionId, secret: secretOf(key) };
}

const keptOf = async (number: string) =>
  (await owner.select().from(receipts).where(eq(receipts.number, number)))[0]?.secretHash ?? "";

/** As version 0.1.0 kept it. */
async function keepSlowly(number: string, secret: string) {
  const kept = await hash(`${pepper()}:${secret}`, HARD);
  await owner.execute(sql`set session_replication_role = replica`);
  await owner.update(receipts).set({ secretHash: kept }).where(eq(receipts.number, number));
  await owner.execute(sql`set session_replication_role = default`);
}

const another = () => receiptSecret(bytesOf(16));

test("a receipt is proven by its own secret, under its own number", async () => {
  const [one, other] = [await aReceipt(), await aReceipt()];
  expect(await provenBy(one.number, one.secret)).toBe(one.submissionId);
  expect(await provenBy(one.number, another())).toBeNull();
  expect(await provenBy(other.number, one.secret)).toBeNull();
  expect(await provenBy("0000-0000", one.secret)).toBeNull();
});

test("its owner is told from strangers before anybody waits", async () => {
  const { number, secret } = await aReceipt();
  expect(await mayBeOwner(number, secret)).toBe(true);
  expect(await mayBeOwner(number, another())).toBe(false);
  expect(await mayBeOwner("0000-0000", secret)).toBe(false);
});

test("what is kept holds no slow hash and nothing of the secret", async () => {
  const { number, secret } = await aReceipt();
  const kept = await keptOf(number);
  expect(kept).toMatch(/^h1\$[\w-]{4}\$[\w-]{43}$/);
  const [, lane = "", verify = ""] = kept.split("$");
  expect(verify.startsWith(lane)).toBe(false);
  expect(kept).not.toContain(secret.slice(0, 4));
});

test("a receipt given out before still opens, and is kept anew from then on", async () => {
  const { number, secret, submissionId } = await aReceipt();
  await keepSlowly(number, secret);
  expect(await provenBy(number, another())).toBeNull();
  expect(await keptOf(number)).toMatch(/^\$argon2/);
  expect(await provenBy(number, secret)).toBe(submissionId);
  expect(await keptOf(number)).toBe(receiptDigest(number, secret));
  expect(await provenBy(number, secret)).toBe(submissionId);
});

test("the pages can put nothing else in place of what is kept", async () => {
  const { number } = await aReceipt();
  const others = db
    .update(receipts)
    .set({ secretHash: receiptDigest(number, another()) })
    .where(eq(receipts.number, number));
  await expect(others).rejects.toMatchObject({ constraint: "receipts_only_renewed" });
});
