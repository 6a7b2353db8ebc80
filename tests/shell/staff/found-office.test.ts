import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { owner } from "#tests/support/owner.ts";

// An office is founded from the command line, by the owner of its database.
process.env["DATABASE_URL"] = process.env["OWNER_DATABASE_URL"];
await import("#tests/support/own-keys.ts");
const { roleCounts } = await import("#app/domain/access/proof.ts");
const { today } = await import("#app/shell/clock.server.ts");
const { foundOffice } = await import("#app/shell/staff/found-office.server.ts");
const { checkPassword } = await import("#app/shell/sign-in/sign-in.server.ts");
const { findOfficer } = await import("#db/queries/staff/officer.server.ts");

const NAMES = { name: "某局", nameEn: "An office" };
const found = (signInName: string) =>
  foundOffice(NAMES, { signInName, mail: `${signInName}@office.example` });

test("nobody founds an office without a name", async () => {
  const nameless = foundOffice(null, { signInName: "diyi", mail: "diyi@office.example" });
  expect(await nameless).toBe("office-unnamed");
});

test("the same name is not two people", async () => {
  expect(await found("diyi")).toMatchObject({ stillNeeded: 1 });
  expect(await found("diyi")).toBe("name-taken");
});

test("an office is founded by two, even where two more try at the same moment", async () => {
  const both = await Promise.all(["dier", "disan"].map(found));
  expect(both.filter((one) => one === "already-founded")).toHaveLength(1);
  expect(await found("disi")).toBe("already-founded");

  const name = both[0] === "already-founded" ? "disan" : "dier";
  const second = both.find((one) => typeof one === "object");
  expect(second).toMatchObject({ stillNeeded: 0 });
  const password = typeof second === "object" ? second.password : "";
  expect(await checkPassword(name, password)).not.toBeNull();

  const { rows } = await owner.execute(sql`
    select actor, role from audit_entries where action = 'office-founded'`);
  expect(rows).toEqual(Array(2).fill({ actor: "office", role: "office" }));
});

test("what the two do counts on the day they are founded", async () => {
  const { rows } = await owner.execute<{ id: string }>(sql`select id from staff`);
  const officers = await Promise.all(rows.map(({ id }) => findOfficer(id)));
  expect(officers.map((one) => one && roleCounts(one, today()))).toEqual([true, true]);
});
