import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";

// Done at the machine of the vault, by the owner of its database.
process.env["DATABASE_URL"] = process.env["OWNER_DATABASE_URL"];
await import("#tests/support/own-keys.ts");
const { resetCustodian } = await import("#app/shell/identity/reset-custodian.server.ts");
const { auditEntries } = await import("#db/schema/audit.ts");
const { custodians } = await import("#db/schema/vault.ts");
const { aCustodian } = await import("#tests/support/a-vault.ts");
const { openOffice } = await import("#tests/support/an-office.ts");
const { owner } = await import("#tests/support/owner.ts");

beforeAll(openOffice);

test("a lost factor is forgotten, that of nobody else, and the log says so once", async () => {
  const [lost, other] = [await aCustodian(), await aCustodian()];
  expect(await resetCustodian(lost.id)).toBe(true);
  expect(await resetCustodian(lost.id)).toBe(false);
  const left = await owner.select({ id: custodians.staffId }).from(custodians);
  expect(left).toEqual([{ id: other.id }]);
  const logged = await owner
    .select({ entry: auditEntries.entry })
    .from(auditEntries)
    .where(eq(auditEntries.action, "custodian-reset"));
  expect(logged.map(({ entry }) => entry.includes(lost.id))).toEqual([true]);
});
