import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import type { Action } from "#app/domain/matter/action.ts";
import { beginVerification } from "#app/domain/matter/actions/begin-verification.ts";
import { recordFindings } from "#app/domain/matter/actions/record-findings.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { findMatterEvents } from "#db/queries/matter/matter-events.server.ts";
import { matters } from "#db/schema/matters.ts";
import { filed } from "#tests/support/a-filing.ts";
import { leadsTo } from "#tests/support/a-reader.ts";
import { chief, lead, second, third } from "#tests/support/acts/leading.ts";
import { atDesk, lastProposal } from "#tests/support/acts/proposing.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { handler, head, intake, leader } = office;
const CASE = { caseNumber: "案31号" };
const CONDITIONS = ["evidence", "punishable", "jurisdiction", "within-time-bar"];

type Desk = Awaited<ReturnType<typeof atDesk>>;
const desks = new Map<string, Desk>();
const at = ({ id }: Officer): Desk => {
  const desk = desks.get(id);
  if (!desk) throw new Error("They are not at their desk");
  return desk;
};

beforeAll(async () => {
  await office.openOffice();
  await lead();
  for (const one of [handler, head, leader, chief, second, third])
    desks.set(one.id, await atDesk(one));
});

let matterId = "";
beforeEach(async () => {
  matterId = await filed({ kind: "report" });
  await owner
    .update(matters)
    .set({ stage: "assigned", unitId: office.INSPECTION })
    .where(eq(matters.id, matterId));
  await perform(matterId, (it) => beginVerification(it, { by: handler.id, on: today() }));
});

const stands = async () => {
  const [row] = await owner.select().from(matters).where(eq(matters.id, matterId));
  if (!row) throw new Error("There is no such matter");
  return row;
};
const refused = (because: string) => ({ data: { because: [because] } });
const history = async () =>
  (await findMatterEvents(intake, matterId)).map(({ event }) => event).toReversed();

const find = (by: Officer) =>
  perform(matterId, (it) =>
    recordFindings(it, { summary: "属实", conditions: CONDITIONS }, { by: by.id, on: today() }),
  );
const agreed = async (action: Action, fields: Record<string, string> = {}) => {
  await at(handler).propose(matterId, action, fields);
  const { id } = await lastProposal(matterId, action);
  await at(head).say(matterId, id, "review");
  return at(leader).say(matterId, id, "approve");
};

test("a case is proposed by who found it, and opened by who did not", async () => {
  await find(handler);
  expect(leadsTo(await agreed("case", CASE))).toContain("said=approve");
  expect(await stands()).toMatchObject({ stage: "case-opened", dates: { "case-opened": today() } });
});

test("nor is it opened by a leader who found it themselves", async () => {
  await find(leader);
  expect(await agreed("case", CASE)).toMatchObject(refused("own-findings"));
});

test("no case is opened on a ground that its handler proposes", async () => {
  await find(handler);
  await agreed("declining", { ground: "no-fault", reason: "无过错" });
  expect(await stands()).toMatchObject({ stage: "declined" });
});

test("what could not be done is not proposed either", async () => {
  expect(await at(handler).propose(matterId, "case", CASE)).toMatchObject(
    refused("findings-missing"),
  );
  expect(await at(handler).propose(matterId, "case", CASE)).toMatchObject(
    refused("findings-missing"),
  );
  await find(handler);
  const unfounded = await at(handler).propose(matterId, "declining", { ground: "", reason: "" });
  expect(unfounded).toMatchObject({ data: { faults: { ground: "choose", reason: "missing" } } });
});

test("a case is put off by three who lead, and not by two", async () => {
  await find(handler);
  await agreed("case", CASE);
  await agreed("case-extension", { record: "案情复杂" });
  const until = addDays(today(), 200);
  await at(handler).propose(matterId, "collective-extension", {
    caseUntil: until,
    record: "待鉴定",
  });
  const { id } = await lastProposal(matterId, "collective-extension");
  const opinion = { agrees: "yes", opinion: "同意" };
  await at(leader).say(matterId, id, "review");
  for (const one of [chief, second]) await at(one).say(matterId, id, "say", opinion);
  await at(third).say(matterId, id, "say", { ...opinion, agrees: "" });
  expect(await at(third).say(matterId, id, "approve")).toMatchObject(refused("too-few"));
  await at(third).say(matterId, id, "say", { ...opinion, agrees: "no" });
  expect(leadsTo(await at(third).say(matterId, id, "approve"))).toContain("said=approve");
  expect(await stands()).toMatchObject({ dates: { "case-due": until } });
  const said = (await history()).filter(({ type }) => type === "proposal-discussed");
  expect(said.map(({ by }) => by)).toEqual([chief.id, second.id, third.id]);
});

test("an investigation is suspended, ended and its case closed by one who leads, and by nobody else", async () => {
  await find(handler);
  await agreed("case", CASE);
  const why = { paper: "审批表3号", record: "当事人下落不明" };
  const suspended = { suspension: "party-not-found", ...why };
  expect(await at(head).propose(matterId, "suspension", suspended)).toMatchObject({ status: 403 });
  await at(handler).propose(matterId, "suspension", suspended);
  const { id } = await lastProposal(matterId, "suspension");
  await at(head).say(matterId, id, "review");
  expect(await at(head).say(matterId, id, "approve")).toMatchObject({
    data: { because: ["own-review", "not-your-office"] },
  });
  expect((await stands()).pauses).toEqual([]);
  await at(leader).say(matterId, id, "approve");
  const pause = { clock: "penalty-case", ground: "suspension", from: today(), until: null };
  expect(await stands()).toMatchObject({ pauses: [pause] });
  expect((await history()).at(-1)).toMatchObject({
    ...{ type: "investigation-suspended", by: leader.id, note: why.record, paper: why.paper },
    as: { office: "leader" },
  });

  await agreed("termination", why);
  expect(await stands()).toMatchObject({ stage: "case-ended", pauses: [{ until: today() }] });
  const closing = { paper: "结案审批表3号" };
  await at(handler).propose(matterId, "case-closing", closing);
  const first = await lastProposal(matterId, "case-closing");
  await at(head).say(matterId, first.id, "return", { reason: "请附送达回证" });
  expect((await stands()).dates["case-closed"]).toBeUndefined();
  expect(leadsTo(await agreed("case-closing", closing))).toContain("said=approve");
  expect(await stands()).toMatchObject({ dates: { "case-closed": today() } });
});

test("two report a suspected crime, and the chief alone approves it within its days", async () => {
  const alone = { record: "涉嫌生产、销售假药罪" };
  expect(await at(handler).propose(matterId, "transfer-proposal", alone)).toMatchObject({
    data: { faults: { partner: "choose" } },
  });
  const report = { ...alone, partner: head.id };
  await at(handler).propose(matterId, "transfer-proposal", report);
  expect(await stands()).toMatchObject({ dates: { "transfer-proposed": today() } });
  const { id } = await lastProposal(matterId, "transfer-proposal");
  expect(await at(leader).say(matterId, id, "approve")).toMatchObject({ status: 404 });
  expect(await at(head).say(matterId, id, "approve")).toMatchObject({
    data: { because: ["own-proposal", "not-your-office"] },
  });
  await at(chief).say(matterId, id, "return", { reason: "证据不足" });
  expect(await stands()).toMatchObject({ dates: { "transfer-refused": today() } });
  await at(handler).propose(matterId, "transfer-proposal", report);
  const again = await lastProposal(matterId, "transfer-proposal");
  expect(leadsTo(await at(chief).say(matterId, again.id, "approve"))).toContain("said=approve");
  const { dates } = await stands();
  expect(dates).toMatchObject({ "transfer-approved": today() });
  expect(dates["transfer-refused"]).toBeUndefined();
});
