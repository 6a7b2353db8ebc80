import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { owner } from "#tests/support/owner.ts";

// An office is founded from the command line, by the owner of its database.
process.env["DATABASE_URL"] = process.env["OWNER_DATABASE_URL"];
await import("#tests/support/own-keys.ts");
const { foundOffice } = await import("#app/shell/found-office.server.ts");
const { giveName } = await import("#app/shell/sign-in.server.ts");

const NAMES = { name: "某局", nameEn: "An office" };

test("an office is founded once, even where two try at the same moment", async () => {
  const both = await Promise.all(
    ["diyi", "dier"].map((signInName) =>
      foundOffice(NAMES, { signInName, mail: "a@office.example" }),
    ),
  );
  expect(both.filter((password) => password !== null)).toHaveLength(1);
  expect(await foundOffice(NAMES, { signInName: "disan", mail: "c@office.example" })).toBeNull();

  const first = both[0] === null ? "dier" : "diyi";
  expect(await giveName(first, both.find((password) => password !== null) ?? "")).not.toBeNull();

  const { rows } = await owner.execute(sql`
    select actor, role from audit_entries where action = 'office-founded'`);
  expect(rows).toEqual([{ actor: "office", role: "office" }]);
});
