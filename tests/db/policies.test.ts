import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { readAs } from "#db/client.server.ts";
import { officeFiles } from "#db/schema/dossier.ts";
import { namedOfficials } from "#db/schema/exclusions.ts";
import { evidence, submissions } from "#db/schema/intake.ts";
import { contentKeys } from "#db/schema/keys.ts";
import { letters } from "#db/schema/letters.ts";
import { clocks, matterEvents, matters } from "#db/schema/matters.ts";
import { internalNotes, messages } from "#db/schema/messages.ts";
import { supplements } from "#db/schema/supplements.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { keptFrom } from "#tests/support/a-secret.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { INSPECTION, LEADERSHIP, MARKET } = office;
const [member = office.intake] = office.members;
const nobody: Officer = { id: uuidv4(), role: "intake", unitId: null };

/** Reports that differ in what decides who may see them; `kept` is kept from the handler. */
const WORLD = {
  incoming: { unitId: null },
  ours: { unitId: INSPECTION },
  theirs: { unitId: MARKET },
  assessed: { unitId: INSPECTION, reward: aReward() },
  unworthy: {
    unitId: MARKET,
    reward: aReward({ assessment: { ...aReward().assessment, eligible: false } }),
  },
  claimed: { unitId: MARKET, reward: aReward({ claim: { on: today(), codeDigest: "" } }) },
  kept: { unitId: INSPECTION },
  raised: { unitId: INSPECTION, escalatedTo: LEADERSHIP },
  unresolved: { unitId: INSPECTION, escalatedTo: LEADERSHIP },
  stranded: { unitId: INSPECTION, reward: aReward({ claim: { on: today(), codeDigest: "" } }) },
} satisfies Record<string, Partial<typeof matters.$inferInsert>>;
type Name = keyof typeof WORLD;
const STATES: readonly (readonly [string, Partial<typeof matters.$inferInsert>])[] =
  Object.entries(WORLD);

/** Typed by hand. */
const SEES: readonly (readonly [string, Officer, readonly Name[]])[] = [
  [
    "intake",
    office.intake,
    ["assessed", "claimed", "incoming", "kept", "ours", "raised", "theirs", "unworthy"],
  ],
  ["a handler", office.handler, ["assessed", "ours", "raised"]],
  ["the head of the unit", office.head, ["assessed", "kept", "ours", "raised"]],
  ["a handler of another unit", office.stranger, ["claimed", "theirs", "unworthy"]],
  ["the head of the unit above", office.leader, ["raised", "unresolved"]],
  ["a member of the committee", member, ["assessed", "claimed"]],
  ["finance", office.finance, ["claimed"]],
  ["a custodian", office.custodian, []],
  ["the auditor", office.auditor, []],
  ["the system administrator", office.administrator, []],
  ["the security administrator", office.security, []],
  ["somebody the office does not know", nobody, []],
];
const WORKS_ON_MATTERS = ["intake", "handler", "head"];
/** With an official whom nobody has recognised; of the second not even the unit above may know. */
const NAMING_SOMEBODY: readonly Name[] = ["unresolved", "stranded"];
/** Whoever keeps the calendar sees which dates it moves, of every matter they may know of. */
const KNOWN = Object.keys(WORLD).filter((name) => !NAMING_SOMEBODY.some((one) => one === name));

const names = new Map<string, string>();
const known = (ids: readonly string[]) => ids.map((id) => names.get(id)).toSorted();

beforeAll(async () => {
  await office.openOffice();
  for (const [name, state] of STATES) {
    const id = await filed({ kind: "report" });
    await owner.update(matters).set(state).where(eq(matters.id, id));
    names.set(id, name);
    await addTo(id);
  }
  await keptFrom(idOf("kept"), [office.handler]);
  for (const name of NAMING_SOMEBODY)
    await owner.insert(namedOfficials).values({
      bureauId: env.BUREAU_ID,
      id: uuidv4(),
      matterId: idOf(name),
      sealed: new Uint8Array([1]),
    });
});

/** What a reporter adds to a matter, a message and a note. */
/** What a reporter adds to a matter, and what the office does. */
async function addTo(matterId: string) {
  const of = await owner.select().from(matters).where(eq(matters.id, matterId));
  const row = { bureauId: env.BUREAU_ID, id: uuidv4(), matterId, sealed: new Uint8Array([1]) };
  const submissionId = of[0]?.submissionId ?? "";
  await owner.insert(supplements).values({ ...row, submissionId, addedOn: today() });
  const by = office.intake.id;
  const message = { ...row, position: 1, author: "office", writtenBy: by } as const;
  await owner.insert(messages).values({ ...message, writtenOn: today() });
  await owner.insert(internalNotes).values({ ...row, writtenBy: by });
  const { sealed: content, ...file } = row;
  const said = {
    kind: "other",
    day: today(),
    mediaType: "image/png",
    size: 1024,
    digest: "",
  } as const;
  const kept = { position: 1, part: "shared", addedBy: office.handler.id } as const;
  await owner.insert(officeFiles).values({ ...file, ...said, ...kept, content });
}

const idOf = (wanted: Name) => [...names].find(([, name]) => name === wanted)?.[0] ?? "";

describe("without any condition in the query", () => {
  test.each(SEES)("%s gets the matters that are theirs to see", async (_, officer, expected) => {
    const rows = await readAs(officer, (tx) => tx.select({ id: matters.id }).from(matters));
    expect(known(rows.map(({ id }) => id))).toEqual(expected);
  });

  test.each(SEES)(
    "%s gets of what hangs on matters no more than that",
    async (_, officer, seen) => {
      const expected = WORKS_ON_MATTERS.includes(officer.role) ? seen : [];
      const ofMatters = [matterEvents, clocks, letters, supplements, messages, internalNotes];
      for (const table of [...ofMatters, officeFiles]) {
        const rows = await readAs(officer, (tx) =>
          tx.selectDistinct({ id: table.matterId }).from(table),
        );
        const moved = table === clocks && officer === office.administrator;
        expect(known(rows.map(({ id }) => id))).toEqual(moved ? KNOWN.toSorted() : expected);
      }
      const sent = await readAs(officer, (tx) =>
        tx.select({ id: submissions.id }).from(submissions),
      );
      expect(sent).toHaveLength(expected.length);
    },
  );

  test("a key to what was written is for its holder alone", async () => {
    const keysOf = (officer: Officer) =>
      readAs(officer, (tx) => tx.select({ holder: contentKeys.holder }).from(contentKeys));
    const intakes = await keysOf(office.intake);
    expect(intakes.length).toBeGreaterThan(0);
    expect(new Set(intakes.map(({ holder }) => holder))).toEqual(new Set(["intake"]));
    for (const officer of [office.head, office.stranger, member, office.auditor])
      expect(await keysOf(officer)).toEqual([]);
  });
});

describe("the desk's login", () => {
  const asNobody = <Rows>(work: Parameters<typeof readAs<Rows>>[1]) => readAs({ id: "" }, work);

  test("sees nothing where no officer is named, also after one was", async () => {
    await readAs(office.intake, (tx) => tx.select().from(matters));
    for (const table of [
      matters,
      matterEvents,
      clocks,
      letters,
      evidence,
      contentKeys,
      messages,
      internalNotes,
    ])
      expect(await asNobody((tx) => tx.select({ one: sql`1` }).from(table))).toEqual([]);
  });

  test("writes nothing, whoever is named", async () => {
    const writing = readAs(office.intake, (tx) => tx.update(matters).set({ unitId: MARKET }));
    await expect(writing).rejects.toMatchObject({ code: "42501" });
  });

  test.each(["sealed_mail", "received_at", "draft_digest"])("reads no %s", async (column) => {
    const reading = readAs(office.intake, (tx) =>
      tx.execute(sql`select ${sql.identifier(column)} from submissions`),
    );
    await expect(reading).rejects.toMatchObject({ code: "42501" });
  });

  test("reads no password and no identity", async () => {
    for (const asked of [sql`select password_hash from staff`, sql`select 1 from vault.identities`])
      await expect(readAs(office.intake, (tx) => tx.execute(asked))).rejects.toMatchObject({
        code: "42501",
      });
  });
});
