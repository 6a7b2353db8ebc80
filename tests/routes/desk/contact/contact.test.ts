import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { accept } from "#app/domain/matter/actions/accept.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import * as page from "#app/routes/desk/contact/contact.tsx";
import { loader as progress } from "#app/routes/reporter/progress/progress.tsx";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { db, inTransaction, readAs } from "#db/client.server.ts";
import { whoLooked } from "#db/queries/audit/who-looked.server.ts";
import { auditEntries } from "#db/schema/audit.ts";
import { contacts } from "#db/schema/contacts.ts";
import { matters } from "#db/schema/matters.ts";
import { dropAllContentKeys } from "#db/stores/identity/retention-store.server.ts";
import { file, filed, mattersOf } from "#tests/support/a-filing.ts";
import { aFormKey } from "#tests/support/a-post.ts";
import { aReader, leadsTo } from "#tests/support/a-reader.ts";
import { keptFrom } from "#tests/support/a-secret.ts";
import { give, reporterWriting, submissionOf } from "#tests/support/acts/dialogue.ts";
import {
  handler,
  head,
  INSPECTION,
  intake,
  leader,
  MARKET,
  openOffice,
  stranger,
} from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const CONTACT = { name: "张三", phone: "13800008000", address: "东街1号" };

beforeAll(openOffice);

async function at(id: string, { id: staffId }: Officer) {
  const reader = aReader();
  reader.cookies.set("staff", await beginSession({ staffId }));
  const path = `/desk/matters/${id}/contact`;
  const asked = { path, params: { matterId: id } };
  return {
    path,
    see: (query = "") => reader.ask(page.loader, { ...asked, path: path + query }),
    open: (purpose = "mediation", key = aFormKey()) =>
      reader.ask(page.action, { ...asked, form: { ...key, purpose } }),
  };
}
const incoming = () => filed({ kind: "complaint" });
async function assigned() {
  const id = await incoming();
  await perform(id, (matter) => accept(matter, { by: intake.id, on: today() }));
  await give(id, INSPECTION);
  return id;
}
async function both() {
  const [complaint = "", report = ""] = (
    await mattersOf(
      await file({ kind: "complaint", answers: { alsoReport: "yes", forSeller: "退款" } }),
    )
  ).map(({ id }) => id);
  await perform(complaint, (matter) => accept(matter, { by: intake.id, on: today() }));
  await give(complaint, MARKET);
  await give(report, INSPECTION);
  return { complaint, report };
}
const loggedOf = (id: string) =>
  owner.select().from(auditEntries).where(eq(auditEntries.matterId, id));
const lookedAt = async (id: string) =>
  (await loggedOf(id)).filter(({ entry }) => JSON.parse(entry).about.what === "contact");
const refusedFor = (because: readonly string[]) => ({
  init: { status: 409 },
  data: { contact: null, because },
});

describe("how a complainant is reached", () => {
  test("opens to the handler at one press, written down first and told to the complainant", async () => {
    const id = await assigned();
    const desk = await at(id, handler);
    expect(await desk.see()).toMatchObject({ because: [], looks: [] });
    expect(await desk.open("mediation")).toMatchObject({
      data: { contact: CONTACT, purpose: "mediation" },
    });
    const [look] = await lookedAt(id);
    expect(JSON.parse(look?.entry ?? "")).toMatchObject({
      action: "look",
      by: handler.id,
      about: { what: "contact", purpose: "mediation", unit: INSPECTION },
    });
    const reporter = await reporterWriting(id);
    const told = await reporter.reader.ask(progress, { path: "/progress" });
    const line = {
      role: "handler",
      unit: INSPECTION,
      day: today(),
      purpose: "mediation",
      times: 1,
    };
    expect(told).toMatchObject({ own: { matters: [{ contactLooks: [line] }] } });
    expect(JSON.stringify(told)).not.toMatch(/handler1|13800008000/);
    expect((await whoLooked([id])).map(({ what }) => what)).not.toContain("contact");
  });

  test("opens to intake until it is assigned, then no more", async () => {
    const id = await incoming();
    const desk = await at(id, intake);
    expect(await desk.open("identity-check")).toMatchObject({ data: { contact: CONTACT } });
    await perform(id, (matter) => accept(matter, { by: intake.id, on: today() }));
    await give(id, INSPECTION);
    expect(await desk.open()).toMatchObject(refusedFor(["elsewhere"]));
    expect(await lookedAt(id)).toHaveLength(1);
  });

  test("stands in the answer to the press alone: again by Back, the same press shows nothing", async () => {
    const id = await assigned();
    const desk = await at(id, handler);
    const key = aFormKey();
    await desk.open("service", key);
    const led = leadsTo(await desk.open("service", key)) ?? "";
    expect(led).toBe(`${desk.path}?again=#again`);
    for (const seen of [await desk.see(), await desk.see("?again=")])
      expect(JSON.stringify(seen)).not.toMatch(/张三|13800008000|东街/);
    expect(await desk.open("mediation", key)).toMatchObject(refusedFor(["form-used"]));
    expect(await lookedAt(id)).toHaveLength(1);
  });

  test("wants one of the purposes", async () => {
    const id = await assigned();
    const desk = await at(id, handler);
    for (const purpose of ["", "curiosity"])
      expect(await desk.open(purpose)).toMatchObject({
        init: { status: 422 },
        data: { because: ["choose"] },
      });
    expect(await lookedAt(id)).toEqual([]);
  });
});

describe("nobody else opens it", () => {
  test("not the head, nor a colleague of the handler of record; but the head above, instead of them", async () => {
    const id = await assigned();
    // A head's right reaches what lies with the unit above alone: here there is no such page.
    expect(await (await at(id, head)).open()).toMatchObject({ status: 404 });
    await owner.update(matters).set({ handlerId: stranger.id }).where(eq(matters.id, id));
    expect(await (await at(id, handler)).open()).toMatchObject(refusedFor(["not-the-handler"]));
    const answers = { keepAway: "yes", keepOfficials: "intake0" };
    const raised = await filed({ kind: "complaint", answers });
    expect(await (await at(raised, leader)).open()).toMatchObject({ data: { contact: CONTACT } });
    expect(await (await at(raised, intake)).open()).toMatchObject({ status: 404 });
  });

  test("not of a report, by whoever", async () => {
    const id = await filed({
      kind: "report",
      answers: { stance: "named", name: "李四", phone: "13900009000" },
    });
    expect(await (await at(id, intake)).open()).toMatchObject(refusedFor(["not-a-complaint"]));
    await give(id, INSPECTION);
    expect(await (await at(id, handler)).open()).toMatchObject(refusedFor(["not-a-complaint"]));
    const rows = await owner.select().from(contacts);
    expect(rows.map((row) => row.submissionId)).not.toContain(await submissionOf(id));
  });

  test("of a filing that is both, by the complaint's handler, and not by the report's, by no way", async () => {
    const { complaint, report } = await both();
    expect(await (await at(complaint, stranger)).open()).toMatchObject({
      data: { contact: CONTACT },
    });
    expect(await (await at(report, handler)).open()).toMatchObject(refusedFor(["not-a-complaint"]));
    expect(await (await at(complaint, handler)).open()).toMatchObject({ status: 404 });
    const submissionId = await submissionOf(report);
    const seen = await readAs(handler, (tx) =>
      tx.select({ one: sql`1` }).from(contacts).where(eq(contacts.submissionId, submissionId)),
    );
    expect(seen).toEqual([]);
    const [row] = await owner
      .select()
      .from(contacts)
      .where(eq(contacts.submissionId, submissionId));
    expect(row?.part).toBe("complaint");
  });

  test("who is kept away is told what a stranger is told", async () => {
    const id = await assigned();
    const desk = await at(id, handler);
    await keptFrom(id, [handler]);
    const never = await at("5f0c2a4e-9d1b-4c3a-8e7f-0123456789ab", handler);
    for (const one of [desk, never]) {
      expect(await one.see()).toMatchObject({ status: 404 });
      expect(await one.open()).toMatchObject({ status: 404 });
    }
    expect(await lookedAt(id)).toEqual([]);
  });

  test("nor once the file is closed, or its key destroyed; nor where none was kept when it came in", async () => {
    const closed = await assigned();
    await owner.update(matters).set({ stage: "archived" }).where(eq(matters.id, closed));
    expect(await (await at(closed, handler)).open()).toMatchObject(refusedFor(["archived"]));
    const erased = await assigned();
    await inTransaction(async (tx) => dropAllContentKeys(tx, await submissionOf(erased)));
    expect(await (await at(erased, handler)).open()).toMatchObject(refusedFor(["none-kept"]));
    const early = await assigned();
    await owner.execute(sql`alter table contacts disable trigger contacts_append_only`);
    await owner.delete(contacts).where(eq(contacts.submissionId, await submissionOf(early)));
    await owner.execute(sql`alter table contacts enable trigger contacts_append_only`);
    const desk = await at(early, handler);
    expect(await desk.see()).toMatchObject({ because: ["none-kept"] });
    expect(await desk.open()).toMatchObject(refusedFor(["none-kept"]));
    expect(await lookedAt(early)).toEqual([]);
  });
});

test("it lies in no table in clear, and the pages' own login cannot even read it sealed", async () => {
  const id = await assigned();
  const rows = await owner
    .select()
    .from(contacts)
    .where(eq(contacts.submissionId, await submissionOf(id)));
  expect(Buffer.from(rows[0]?.sealed ?? []).length).toBeGreaterThan(256);
  for (const said of Object.values(CONTACT))
    expect(Buffer.from(rows[0]?.sealed ?? []).includes(said)).toBe(false);
  await expect(db.execute(sql`select 1 from contacts`)).rejects.toMatchObject({ code: "42501" });
  await expect(
    owner
      .update(contacts)
      .set({ part: "shared" })
      .where(eq(contacts.submissionId, await submissionOf(id))),
  ).rejects.toMatchObject({ code: "23001" });
});
