import "#tests/support/own-keys.ts";
import { beforeAll, expect, test } from "vitest";
import { findMatterLetters } from "#db/queries/matter/matter-letters.server.ts";
import { filed } from "#tests/support/a-filing.ts";
import { intake, openOffice } from "#tests/support/an-office.ts";

beforeAll(() => openOffice());

test("letters owed at one moment stand in one order, the reporter's first", async () => {
  const orders = new Set<string>();
  for (let times = 0; times < 8; times += 1) {
    const letters = await findMatterLetters(intake, await filed({ kind: "report" }));
    orders.add(letters.map(({ audience }) => audience).join());
  }
  expect([...orders]).toEqual(["reporter,intake"]);
});
