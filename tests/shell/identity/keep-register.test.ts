import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";

// Done at the machine of the vault, by the owner of its database.
process.env["DATABASE_URL"] = process.env["OWNER_DATABASE_URL"];
await import("#tests/support/own-keys.ts");
const { enrolCustodian, withdrawCustodian } = await import(
  "#app/shell/identity/keep-register.server.ts"
);
const { newFactor } = await import("#app/shell/identity/vault/factor.server.ts");
const { auditEntries } = await import("#db/schema/audit.ts");
const { custodians } = await import("#db/schema/vault.ts");
const { findAppointed } = await import("#db/stores/identity/register-store.server.ts");
const { aCustodian, mailsTo } = await import("#tests/support/a-vault.ts");
const { openOffice } = await import("#tests/support/an-office.ts");
const { owner } = await import("#tests/support/owner.ts");

beforeAll(openOffice);

const appointed = async (signInName: string) => {
  const found = await findAppointed(signInName);
  if (!found) throw new Error("Nobody of that name is a custodian of a unit");
  return found;
};
const logged = async (action: "custodian-enrolled" | "custodian-withdrawn", id: string) => {
  const rows = await owner.select().from(auditEntries).where(eq(auditEntries.action, action));
  return rows.filter(({ entry }) => entry.includes(id)).length;
};

test("whoever is entered is told of to everybody in the register and to who keeps the people", async () => {
  const [sitting, newcomer] = [await aCustodian(), await aCustodian()];
  expect(await withdrawCustodian(newcomer.id)).not.toBeNull();
  const told = await enrolCustodian(
    await appointed(newcomer.id),
    "new@office.example",
    newFactor(),
  );
  expect(told).toContain("new@office.example");
  expect(told).toContain(`${sitting.id}@office.example`);
  expect(told).toContain("security-administrator@office.example");
  const mails = (await mailsTo(sitting)).map(({ subject }) => subject);
  expect(mails).toHaveLength(2);
  expect(mails.join()).toMatch(/注销.*登记/);
  expect(await logged("custodian-enrolled", newcomer.id)).toBe(2);
  expect(await logged("custodian-withdrawn", newcomer.id)).toBe(1);
});

test("nobody is entered twice, and whoever is taken out is so once", async () => {
  const one = await aCustodian();
  const again = await enrolCustodian(await appointed(one.id), "a@office.example", newFactor());
  expect(again).toBeNull();
  expect(await withdrawCustodian(one.id)).not.toBeNull();
  expect(await withdrawCustodian(one.id)).toBeNull();
  expect(await owner.$count(custodians, eq(custodians.staffId, one.id))).toBe(0);
});

test("somebody who is no custodian of a unit cannot be entered", async () => {
  expect(await findAppointed("custodian8")).toBeNull();
  expect(await findAppointed("handler1")).toBeNull();
});
