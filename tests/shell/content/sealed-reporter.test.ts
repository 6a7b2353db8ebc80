import "#tests/support/own-keys.ts";
import { describe, expect, test } from "vitest";
import type { Answers } from "#app/domain/intake/question.ts";
import { identityPlace, sealedReporter } from "#app/shell/content/sealed-reporter.server.ts";
import { vaultKey } from "#app/shell/crypto/keys.server.ts";
import { keepShard, newShard } from "#app/shell/crypto/shards.server.ts";
import { openTwice } from "#app/shell/crypto/two-locks.server.ts";
import { openMailAddress } from "#app/shell/letters/mailroom.server.ts";

const GIVEN = { name: "吴一鸣", phone: "13600000000", email: "wu@reporter.example", story: "…" };
const ID = "019a0000-0000-7000-8000-00000000abcd";
const shard = newShard();
const sealed = (answers: Answers) => sealedReporter(answers, ID, shard);

test("who a reporter is leaves the answers and is readable to nobody here", async () => {
  const { sealedIdentity, sealedMail, ...rest } = await sealed({ ...GIVEN, stance: "named" });
  expect(rest).toEqual({ answers: { story: "…", stance: "named" }, maskedName: "吴**" });
  const stored = [sealedIdentity, sealedMail].map((part) =>
    Buffer.from(part ?? []).toString("latin1"),
  );
  expect(stored.join()).not.toMatch(/136|reporter\.example/);
});

test("a confidential reporter shows not even one character of the name", async () => {
  expect(await sealed({ ...GIVEN, stance: "confidential" })).toMatchObject({ maskedName: null });
});

test("sealed names of different length take the same room", async () => {
  const [one, other] = await Promise.all(
    ["吴一", "欧阳一鸣之子"].map((name) => sealed({ ...GIVEN, name })),
  );
  expect(one?.sealedIdentity?.length).toBe(other?.sealedIdentity?.length);
});

describe("an identity opens", () => {
  const opening = async (key: Uint8Array, id = ID) => {
    const { sealedIdentity } = await sealed(GIVEN);
    return openTwice(vaultKey(), key, sealedIdentity ?? new Uint8Array(), identityPlace(id));
  };

  test("with the vault's key and the shard together", async () => {
    const { story, ...identity } = GIVEN;
    expect(JSON.parse(await opening(shard))).toEqual(identity);
  });

  test("not with the vault's key and another shard", async () => {
    await expect(opening(newShard())).rejects.toThrow();
  });

  test("not when it was moved to another submission", async () => {
    await expect(opening(shard, ID.replace("abcd", "abce"))).rejects.toThrow("moved");
  });
});

test("the mailroom reads an address only while the shard is there", async () => {
  const { sealedMail } = await sealed(GIVEN);
  expect(await openMailAddress(ID, sealedMail ?? new Uint8Array())).toBeNull();
  await keepShard(ID, shard);
  expect(await openMailAddress(ID, sealedMail ?? new Uint8Array())).toBe(GIVEN.email);
});
