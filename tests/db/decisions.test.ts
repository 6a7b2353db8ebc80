import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { hour } from "#app/domain/calendar/hours.ts";
import { beginVerification } from "#app/domain/matter/actions/begin-verification.ts";
import { proposeTransfer } from "#app/domain/matter/actions/propose-transfer.ts";
import { recordFindings } from "#app/domain/matter/actions/record-findings.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import { env } from "#app/env.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { db } from "#db/client.server.ts";
import { bureauParameters, provisionSignoffs } from "#db/schema/law.ts";
import { matterEvents, matters } from "#db/schema/matters.ts";
import { staff } from "#db/schema/office.ts";
import { proposals } from "#db/schema/proposals.ts";
import { filed } from "#tests/support/a-filing.ts";
import { keptFrom } from "#tests/support/a-secret.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { administrator, handler, head, leader } = office;
const bureauId = env.BUREAU_ID;
const ON = day("2026-11-20");
const by = (person: { readonly id: string }) => ({ by: person.id, on: ON });
const refusal = (constraint: string) => ({ code: "23514", constraint });

const onProposal = refusal("decided-on-a-proposal");

beforeAll(office.openOffice);

let id = "";
beforeEach(async () => {
  id = await filed({ kind: "report" });
  const assigned = { stage: "assigned", unitId: office.INSPECTION } as const;
  await owner.update(matters).set(assigned).where(eq(matters.id, id));
  await perform(id, (it) => beginVerification(it, by(handler)));
});

/** Straight into the register as the pages' login, past every rule of the program. */
const putting = (event: MatterEvent) =>
  db.insert(matterEvents).values({ bureauId, matterId: id, type: event.type, event });

/** Each decision, and what it is about as somebody does it. */
const DECISIONS: readonly (readonly [MatterEvent["type"], Asks, Decides])[] = [
  ["transfer-approved", proposing, (person) => approval(person)],
  [
    "transfer-refused",
    proposing,
    (person) => ({ type: "transfer-refused", ...by(person), note: "未达标准" }),
  ],
  ["case-opened", finding, (person) => ({ type: "case-opened", ...by(person) })],
  [
    "declined",
    finding,
    (person) => ({ type: "declined", ...by(person), ground: "no-fault", reason: "无过错" }),
  ],
];
type Person = { readonly id: string };
type Asks = (person: Person) => Promise<unknown>;
type Decides = (person: Person) => MatterEvent;

function proposing(person: Person) {
  return perform(id, (it) => proposeTransfer(it, "涉嫌犯罪", { ...by(person), hour: hour(ON, 9) }));
}
function finding(person: Person) {
  return perform(id, (it) => recordFindings(it, { summary: "属实", conditions: [] }, by(person)));
}
function approval(person: Person): MatterEvent {
  return { type: "transfer-approved", ...by(person), note: "同意", hour: hour(ON, 9) };
}

describe.each(DECISIONS)("%s", (_, asks, decides) => {
  test("is for a head, about something, and not for whoever asked or found", async () => {
    await expect(putting(decides(head))).rejects.toMatchObject(refusal("decided-in-turn"));
    await asks(head);
    await expect(putting(decides(head))).rejects.toMatchObject(refusal("decider-did-not-ask"));
    await expect(putting(decides(handler))).rejects.toMatchObject(refusal("decider-is-head"));
    await expect(putting(decides(leader))).rejects.toMatchObject(onProposal);
  });

  test("is not for who became a head today", async () => {
    await asks(handler);
    const since = (days: number) =>
      owner
        .update(staff)
        .set({ roleSince: sql`(now() at time zone 'Asia/Shanghai')::date + ${days}::int` })
        .where(eq(staff.id, head.id));
    await since(1);
    await expect(putting(decides(head))).rejects.toMatchObject(refusal("decider-is-head"));
    await since(0);
    await expect(putting(decides(head))).rejects.toMatchObject(onProposal);
  });
});

const given = (person: Person, approved: boolean): MatterEvent => ({
  ...{ type: "extension-decided", ...by(person), approved, reason: "" },
});

test.each<[string, Decides]>([
  ["more time is given", (person) => given(person, true)],
  ["more time is refused", (person) => given(person, false)],
  ["a case is extended", (person) => ({ type: "case-extended", ...by(person), note: "" })],
  ["a case is put off", (person) => ({ type: "case-due-set", ...by(person), until: ON, note: "" })],
  [
    "an investigation is suspended",
    (person) => ({
      type: "investigation-suspended",
      ...by(person),
      ground: "party-not-found",
      note: "",
    }),
  ],
  [
    "an investigation is ended",
    (person) => ({ type: "investigation-ended", ...by(person), note: "" }),
  ],
  ["a case is closed", (person) => ({ type: "case-closed", ...by(person) })],
])("%s on a proposal alone, by who decided on it just now", async (_, decides) => {
  for (const person of [handler, head, leader])
    await expect(putting(decides(person))).rejects.toMatchObject(onProposal);
});

test("nothing goes to the police that was not approved", async () => {
  const transferred = { type: "transferred", ...by(handler), note: "移送书" } as const;
  await proposing(handler);
  await expect(putting(transferred)).rejects.toMatchObject(refusal("transfer-was-approved"));
  const event = approval(head);
  const row = { bureauId, matterId: id, type: event.type, event };
  await owner.insert(matterEvents).values(row);
  await expect(putting(transferred)).resolves.toBeDefined();
});

test("nobody is named for a case, nor of a team of two, from whom it is kept", async () => {
  const named = {
    type: "officers-named",
    ...by(head),
    officers: [handler.id, office.stranger.id],
  } as const;
  const team = async (partner: string) => {
    const [matter] = await owner.select().from(matters).where(eq(matters.id, id));
    return db.insert(proposals).values({
      ...{ bureauId, id: uuidv4(), matterId: id, action: "transfer-proposal" },
      ...{ content: { partner: [partner] }, matterVersion: matter?.version ?? 0 },
      proposedBy: handler.id,
    });
  };
  await keptFrom(id, [office.stranger]);
  await expect(putting(named)).rejects.toMatchObject(refusal("officers-may-know"));
  await expect(team(office.stranger.id)).rejects.toMatchObject(refusal("team-of-two"));
  await expect(putting({ ...named, officers: [handler.id, head.id] })).resolves.toBeDefined();
  await expect(team(head.id)).resolves.toBeDefined();
});

describe("the law and the scale", () => {
  const signing = (person: Person) =>
    db.insert(provisionSignoffs).values({
      bureauId,
      id: uuidv4(),
      provisionId: uuidv4(),
      versionFrom: ON,
      signedBy: person.id,
      signedOn: ON,
      note: "",
    });
  const entering = (person: Person) =>
    db.insert(bureauParameters).values({
      bureauId,
      id: uuidv4(),
      fromOn: ON,
      ...{
        rateFirst: 5,
        rateSecond: 3,
        rateThird: 1,
        floorFirst: 0,
        floorSecond: 0,
        floorThird: 0,
      },
      ...{ cap: 1, financeThreshold: 1, insiderRule: "not-raised", source: "x" },
      enteredBy: person.id,
    });

  test.each([
    ["are signed for", signing],
    ["are entered", entering],
  ])("%s by an administrator alone", async (_, giving) => {
    await expect(giving(head)).rejects.toMatchObject(refusal("given-by-an-administrator"));
    await expect(giving(administrator)).resolves.toBeDefined();
  });
});
