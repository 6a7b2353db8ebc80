import "#tests/support/own-keys.ts";
import { beforeAll, expect, test } from "vitest";
import { findMatterPage } from "#db/queries/matter/matter-page.server.ts";
import { file, mattersOf } from "#tests/support/a-filing.ts";
import { intake, openOffice } from "#tests/support/an-office.ts";

beforeAll(openOffice);

/** How each matter of a complaint that is a report as well is shown to the desk. */
async function shown(reportConfidential: "yes" | "no") {
  const answers = { alsoReport: "yes", forSeller: "退款", wantsReward: "yes", reportConfidential };
  const both = await mattersOf(await file({ kind: "complaint", answers }));
  const pages = await Promise.all(both.map(({ id }) => findMatterPage(intake, id)));
  return pages.map((page) => [page?.matter.kind, page?.stance, page?.maskedName]);
}

test("a confidential report shows no name, and the complaint beside it how the name begins", async () => {
  expect(await shown("yes")).toEqual([
    ["complaint", "named", "张**"],
    ["report", "confidential", null],
  ]);
});

test("one under a name shows both", async () => {
  expect(await shown("no")).toEqual([
    ["complaint", "named", "张**"],
    ["report", "named", "张**"],
  ]);
});
