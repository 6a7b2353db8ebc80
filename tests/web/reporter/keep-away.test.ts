import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { assign } from "#app/domain/matter/actions/assign.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import * as page from "#app/routes/reporter/progress/keep-away.tsx";
import { today } from "#app/shell/clock.server.ts";
import { openAnswers } from "#app/shell/content/open-content.server.ts";
import { unresolvedOfficials } from "#app/shell/exclusion/resolve-officials.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { digest } from "#app/shell/random.server.ts";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { db } from "#db/client.server.ts";
import { findMatter } from "#db/queries/matter/matter.server.ts";
import { auditEntries } from "#db/schema/audit.ts";
import { matterExclusions, namedOfficials } from "#db/schema/exclusions.ts";
import { matters } from "#db/schema/matters.ts";
import { sessions } from "#db/schema/office.ts";
import { file, mattersOf } from "#tests/support/a-filing.ts";
import { aFormKey } from "#tests/support/a-post.ts";
import { aReader, leadsTo } from "#tests/support/a-reader.ts";
import {
  handler,
  head,
  INSPECTION,
  intake,
  LEADERSHIP,
  leader,
  openOffice,
} from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const PATH = "/progress/keep-away";
const SIGN_IN_UNSENT = "/progress?back=%2Fprogress%2Fkeep-away&unsent=";
const sees = async (viewer: Officer, id: string) => (await findMatter(viewer, id)) !== null;
const reads = async (viewer: Officer, id: string) => (await openAnswers(viewer, id)) !== null;
const liesAbove = async (id: string) =>
  (await db.select().from(matters).where(eq(matters.id, id)))[0]?.escalatedTo;

let id = "";
let reader = aReader();

const see = () => reader.ask(page.loader, { path: PATH });
/** A form as a browser sends it, with as many units as were ticked. */
async function name(
  officials: string,
  units: readonly string[] = [],
  key: Readonly<Record<string, string>> = aFormKey(),
) {
  const body = new URLSearchParams({ ...key, keepOfficials: officials });
  for (const unit of units) body.append("keepUnits", unit);
  const cookie = [...reader.cookies].map((pair) => pair.join("=")).join("; ");
  const request = new Request(`https://bureau.example${PATH}`, {
    method: "POST",
    headers: { cookie },
    body,
  });
  return reader.ask(() => page.action({ request, params: {}, context: {} }), { path: PATH });
}

beforeAll(openOffice);
beforeEach(async () => {
  const [matter] = await mattersOf(await file({ kind: "report" }));
  id = matter?.id ?? "";
  await perform(id, (one) =>
    assign(one, { unitId: INSPECTION, reason: "" }, { by: intake.id, on: today() }),
  );
  const [row] = await db.select().from(matters).where(eq(matters.id, id));
  reader = aReader();
  reader.cookies.set("reporter", await beginSession({ submissionId: row?.submissionId ?? "" }));
});

describe("whom a reporter names later", () => {
  test("does not see the matter from that moment, and everybody else works on", async () => {
    expect([await sees(handler, id), await sees(intake, id)]).toEqual([true, true]);
    expect(leadsTo(await name("intake0"))).toBe(`${PATH}?named=`);
    expect([await sees(intake, id), await sees(handler, id)]).toEqual([false, true]);
    expect(await reads(handler, id)).toBe(true);
  });

  test("being the unit that holds it: the one above takes it over, key and all", async () => {
    await name("", [INSPECTION]);
    expect(await liesAbove(id)).toBe(LEADERSHIP);
    expect([await sees(handler, id), await sees(head, id)]).toEqual([false, false]);
    expect([await reads(leader, id), await reads(handler, id)]).toEqual([true, false]);
  });

  test("and whom nobody recognises: the unit above finds out, once, however often it is written", async () => {
    await name("何科长");
    expect(await liesAbove(id)).toBe(LEADERSHIP);
    expect([await sees(handler, id), await sees(leader, id)]).toEqual([false, true]);
    await name("何 科长");
    expect(await unresolvedOfficials(id)).toMatchObject([{ text: "何科长" }]);
    const rows = await db.select().from(namedOfficials).where(eq(namedOfficials.matterId, id));
    expect(JSON.stringify(rows.map(({ sealed }) => Buffer.from(sealed).toString()))).not.toContain(
      "何",
    );
  });

  test("is kept from the other matter of the same submission as well", async () => {
    const both = await mattersOf(
      await file({ kind: "complaint", answers: { alsoReport: "yes", forSeller: "退款" } }),
    );
    reader.cookies.set(
      "reporter",
      await beginSession({ submissionId: await submissionOf(both[0]?.id) }),
    );
    await name("intake0");
    expect(both).toHaveLength(2);
    for (const matter of both) expect(await sees(intake, matter.id)).toBe(false);
  });

  test("stands in the log as the reporter's, by the day", async () => {
    await name("intake0");
    const logged = await owner.select().from(auditEntries).where(eq(auditEntries.matterId, id));
    expect(logged.at(-1)).toMatchObject({ actor: "reporter", role: "reporter", at: today() });
  });
});

const submissionOf = async (matterId = "") =>
  (await db.select().from(matters).where(eq(matters.id, matterId)))[0]?.submissionId ?? "";

describe("the reporter sees again", () => {
  test("units by name, and of officials how many: known or not, they count alike", async () => {
    await name("intake0\n何科长", [INSPECTION]);
    await name("intake0\n何科长", [INSPECTION]);
    const shown = await see();
    expect(shown).toMatchObject({
      kept: { units: [{ name: INSPECTION, on: today() }], officials: 2 },
      typed: { keepOfficials: "" },
    });
    expect(JSON.stringify(shown)).not.toMatch(/intake0|何科长/);
  });

  test.each([
    ["nothing was named", "", "nobody"],
    ["it was too long", "何".repeat(501), "too-long"],
  ])("what was typed, where %s", async (_, officials, refused) => {
    expect(leadsTo(await name(officials))).toBe(PATH);
    expect(await see()).toMatchObject({ typed: { keepOfficials: officials, refused } });
    expect(await sees(handler, id)).toBe(true);
  });

  test("what was typed, where they went back: nothing is done yet", async () => {
    expect(leadsTo(await name("intake0", [], { ...aFormKey(), press: "back" }))).toBe("/progress");
    expect(await see()).toMatchObject({ typed: { keepOfficials: "intake0", refused: null } });
    expect(await sees(intake, id)).toBe(true);
  });

  test("what was typed, where the session had ended: nothing is done until they are back", async () => {
    const session = eq(sessions.digest, digest(reader.cookies.get("reporter") ?? ""));
    await db
      .update(sessions)
      .set({ seenAt: new Date(0) })
      .where(session);
    expect(leadsTo(await name("intake0"))).toBe(SIGN_IN_UNSENT);
    expect(await sees(intake, id)).toBe(true);
    await db.update(sessions).set({ seenAt: new Date() }).where(session);
    expect(await see()).toMatchObject({ typed: { keepOfficials: "intake0", refused: null } });
  });
});

test("one press, repeated, is one press", async () => {
  const key = aFormKey();
  await name("何科长", [], key);
  expect(leadsTo(await name("何科长", [], key))).toBe(`${PATH}?named=`);
  expect(await db.select().from(matterExclusions).where(eq(matterExclusions.matterId, id))).toEqual(
    [],
  );
  expect(await unresolvedOfficials(id)).toHaveLength(1);
});

test("without a receipt it leads to the page that asks for one", async () => {
  reader.cookies.clear();
  expect(leadsTo(await see())).toBe("/progress?back=%2Fprogress%2Fkeep-away");
  expect(leadsTo(await name("intake0"))).toBe("/progress?back=%2Fprogress%2Fkeep-away");
});
