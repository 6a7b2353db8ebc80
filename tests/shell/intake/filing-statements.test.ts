import "#tests/support/own-keys.ts";
import pg from "pg";
import { beforeAll, expect, test, vi } from "vitest";
import { file } from "#tests/support/a-filing.ts";
import { openOffice } from "#tests/support/an-office.ts";

beforeAll(async () => {
  await openOffice();
  // What is read once in a while is read now.
  await file({ kind: "report" });
});

/** What the database is asked while something is done, in the order in which it was sent. */
async function asked(work: () => Promise<unknown>): Promise<readonly string[]> {
  const sent = vi.spyOn(pg.Query.prototype, "submit");
  try {
    await work();
    return sent.mock.contexts.map((query) => String(Object(query).text ?? ""));
  } finally {
    sent.mockRestore();
  }
}

const report = () => file({ kind: "report" });
const both = () => file({ kind: "complaint", answers: { alsoReport: "yes" } });

test.each([
  ["a report", report, 21],
  ["a complaint that is a report, too", both, 30],
])("%s takes no more statements than it did", async (_, work, most) => {
  const statements = await asked(work);
  expect(statements.at(0)).toBe("begin");
  expect(statements.at(-1)).toBe("commit");
  expect(statements.length, statements.join("\n")).toBeLessThanOrEqual(most);
});
