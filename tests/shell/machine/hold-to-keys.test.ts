import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";

// Done before anything serves, by the owner of the database.
process.env["DATABASE_URL"] = process.env["OWNER_DATABASE_URL"];
await import("#tests/support/own-keys.ts");
const { makeMissingKeys } = await import("#app/shell/crypto/keys.server.ts");
const { holdToKeys, rememberKeys } = await import("#app/shell/machine/hold-to-keys.server.ts");
const { committeeOutsiders } = await import("#db/schema/committee/sessions.ts");
const { keyFingerprints } = await import("#db/schema/installation.ts");
const { bureaus, staff, units } = await import("#db/schema/office.ts");
const { openOffice } = await import("#tests/support/an-office.ts");
const { owner } = await import("#tests/support/owner.ts");

const keyAt = (name: string) => join(process.env["DATA_DIR"] ?? "", "keys", name);
const NAMES = ["pepper", "second-factor", "vault.public", "mailroom.public", "checkpoint.public"];

beforeEach(async () => {
  for (const table of [keyFingerprints, committeeOutsiders, staff, units, bureaus])
    await owner.delete(table);
  await makeMissingKeys();
});

test("where nothing is kept yet any keys will do", async () => {
  rmSync(keyAt("pepper"));
  await expect(holdToKeys()).resolves.toBeUndefined();
});

describe("data that was sealed", () => {
  beforeEach(openOffice);

  test("is served with its own keys, also where an earlier version wrote down none", async () => {
    await expect(holdToKeys()).resolves.toBeUndefined();
    await rememberKeys();
    await expect(holdToKeys()).resolves.toBeUndefined();
  });

  test.each(NAMES)("is not served without %s, and no new one is made for it", async (name) => {
    rmSync(keyAt(name));
    await expect(holdToKeys()).rejects.toThrow(`(${name}). Bring that installation's folder`);
  });

  test.each(["pepper", "second-factor"])("is not served with another %s", async (name) => {
    await rememberKeys();
    writeFileSync(keyAt(name), "another\n");
    await expect(holdToKeys()).rejects.toThrow(`(${name})`);
    // What is written down stays: whoever starts twice is refused twice.
    await rememberKeys();
    await expect(holdToKeys()).rejects.toThrow(`(${name})`);
  });
});
