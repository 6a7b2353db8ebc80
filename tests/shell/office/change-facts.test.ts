import "#tests/support/own-keys.ts";
import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { FactsDecision } from "#app/domain/office/facts-change.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { askForFacts, decideOnFacts } from "#app/shell/office/change-facts.server.ts";
import {
  factsNotGiven,
  forgetOfficeFacts,
  officeFacts,
  officeOnPages,
} from "#app/shell/office/office-facts.server.ts";
import { findFactsPage } from "#db/queries/office/facts-page.server.ts";
import { bureauChanges, bureaus } from "#db/schema/office.ts";
import { aPost } from "#tests/support/a-post.ts";
import { administrator, head, openOffice, security } from "#tests/support/an-office.ts";
import { anOffice } from "#tests/support/office-facts.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(openOffice);
beforeEach(async () => {
  await owner.delete(bureauChanges);
  await owner.update(bureaus).set(anOffice());
  forgetOfficeFacts();
});

const NEW = anOffice({ phone: "0571-00000000", address: "某路1号", level: "county" });
const asking = (facts = NEW, seen = 0) =>
  askForFacts(facts, seen, aPost({ actor: administrator.id }));
async function deciding(decision: FactsDecision, by: Officer = head, reason = "") {
  const { waiting } = await findFactsPage(administrator);
  return decideOnFacts(
    waiting?.id ?? crypto.randomUUID(),
    decision,
    reason,
    aPost({ actor: by.id }),
  );
}
const refused = (...because: readonly string[]) => ({ ok: false, because });

describe("what the office says of itself", () => {
  test("is what one asked for and another confirmed, and not before", async () => {
    expect(await asking()).toMatchObject({ ok: true });
    expect(await officeFacts()).toEqual(anOffice());
    expect(await deciding("confirm", administrator)).toEqual(refused("own-request"));
    expect(await deciding("confirm")).toMatchObject({ ok: true });
    expect(await officeFacts()).toEqual(NEW);
    expect(await factsNotGiven()).not.toContain("phone");
  });

  test("stays where the other refused, and whoever asked reads why", async () => {
    await asking();
    expect(await deciding("refuse", security, "电话少一位")).toMatchObject({ ok: true });
    expect(await officeFacts()).toEqual(anOffice());
    expect((await findFactsPage(administrator)).refused?.reason).toBe("电话少一位");
  });

  test("stays where whoever asked took it back, and nobody is told of a refusal", async () => {
    await asking();
    expect(await deciding("withdraw", security)).toEqual(refused("not-own-request"));
    expect(await deciding("withdraw", administrator)).toMatchObject({ ok: true });
    expect(await officeFacts()).toEqual(anOffice());
    expect(await findFactsPage(administrator)).toMatchObject({ waiting: null, refused: null });
  });

  test("is decided on once", async () => {
    await asking();
    const { waiting } = await findFactsPage(head);
    await deciding("refuse", security, "不对");
    const again = decideOnFacts(waiting?.id ?? "", "confirm", "", aPost({ actor: head.id }));
    expect(await again).toEqual(refused("decided-already"));
  });

  test("stands in the log with who asked and who decided, and not in words", async () => {
    await asking();
    await deciding("confirm");
    const { rows } = await owner.execute(sql`select action, entry from audit_entries
      where action like 'facts-change-%' order by at desc limit 2`);
    expect(rows.map(({ action }) => action)).toEqual([
      "facts-change-confirmed",
      "facts-change-asked",
    ]);
    expect(JSON.stringify(rows)).not.toContain("0571");
  });
});

describe("a change that is asked for", () => {
  test("is one that changes something, of what stands there now, and the only one", async () => {
    expect(await asking(anOffice())).toEqual(refused("nothing-new"));
    expect(await asking(NEW, 1)).toEqual(refused("changed-meanwhile"));
    await asking();
    expect(await asking(NEW, 0)).toEqual(refused("changed-meanwhile"));
    expect(await asking(NEW, 1)).toEqual(refused("waits-already"));
  });

  test("may be asked for again once it was taken back", async () => {
    await asking();
    await deciding("withdraw", administrator);
    expect(await asking(NEW, 1)).toMatchObject({ ok: true });
  });
});

test("a page has the facts without asking the database for each reader", async () => {
  expect(await officeOnPages()).toEqual(anOffice());
  await owner.update(bureaus).set(NEW);
  expect(await officeOnPages()).toEqual(anOffice());
  forgetOfficeFacts();
  expect(await officeOnPages()).toEqual(NEW);
});
