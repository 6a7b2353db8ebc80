import "#tests/support/own-keys.ts";
import { appendFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import { sendBack } from "#app/domain/matter/actions/send-back.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { openAnswers, openFile } from "#app/shell/content/open-content.server.ts";
import { openThumbnails } from "#app/shell/content/open-thumbnails.server.ts";
import {
  destroyErasedAgain,
  destroyShard,
  keepShard,
  readShard,
} from "#app/shell/crypto/shards.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { db, readAs } from "#db/client.server.ts";
import { findMatterPage } from "#db/queries/matter/matter-page.server.ts";
import { evidence, submissions } from "#db/schema/intake.ts";
import { contentKeys } from "#db/schema/keys.ts";
import { matters } from "#db/schema/matters.ts";
import { file, filed, mattersOf } from "#tests/support/a-filing.ts";
import {
  handler,
  head,
  INSPECTION,
  intake,
  MARKET,
  openOffice,
  stranger,
} from "#tests/support/an-office.ts";

beforeAll(openOffice);

const picture = { mediaType: "image/jpeg", content: Buffer.from("一张小票") } as const;
const STORY = "胶囊里另外加了白色粉末。";
const act = () => ({ by: intake.id, on: today() });
const give = (id: string, unitId: string) =>
  perform(id, (matter) => assign(matter, { unitId, reason: "" }, act()));
const giveBack = (id: string) => perform(id, (matter) => sendBack(matter, "不属于本科", act()));
const reads = async (officer: Officer, matterId: string) =>
  (await openAnswers(officer, matterId))?.["story"] ?? null;

async function holdersOf(matterId: string) {
  const rows = await db
    .select({ holder: contentKeys.holder })
    .from(contentKeys)
    .innerJoin(matters, eq(matters.submissionId, contentKeys.submissionId))
    .where(eq(matters.id, matterId));
  return rows.map(({ holder }) => holder).toSorted();
}

async function submissionOf(matterId: string): Promise<string> {
  const [row] = await db
    .select({ id: matters.submissionId })
    .from(matters)
    .where(eq(matters.id, matterId));
  return row?.id ?? "";
}

test("what somebody wrote is in no table in clear; what lists need is", async () => {
  await filed({ kind: "report", answers: { story: "灰匣子第七层", licence: "看不清灰匣子" } });
  const rows = await db.select().from(submissions);
  expect(JSON.stringify(rows)).not.toContain("灰匣子");
  expect(rows.map(({ answers }) => answers["productName"])).toContain("轻盈减肥胶囊");
});

test("the answer about standing inside is opened for nobody at the desk", async () => {
  const id = await filed({ kind: "report" });
  expect(await openAnswers(intake, id)).not.toHaveProperty("insider");
});

describe("the key goes with the matter", () => {
  test("from intake to the unit, and intake loses it", async () => {
    const id = await filed({ kind: "report" });
    expect([await reads(intake, id), await reads(handler, id)]).toEqual([STORY, null]);
    await give(id, INSPECTION);
    expect(await holdersOf(id)).toEqual([INSPECTION]);
    expect([await reads(handler, id), await reads(head, id)]).toEqual([STORY, STORY]);
    expect([await reads(intake, id), await reads(stranger, id)]).toEqual([null, null]);
  });

  test("and back, and on to another unit", async () => {
    const id = await filed({ kind: "report" });
    await give(id, INSPECTION);
    await giveBack(id);
    expect([await reads(intake, id), await reads(handler, id)]).toEqual([STORY, null]);
    await give(id, MARKET);
    expect([await reads(stranger, id), await reads(handler, id)]).toEqual([STORY, null]);
  });

  test("of a complaint and a report in one, each unit has what its own matter is about", async () => {
    const answers = { alsoReport: "yes", forSeller: "只要退款", licence: "国药准字Z20250001" };
    const [complaint, report] = await mattersOf(await file({ kind: "complaint", answers }));
    const [one, other] = [complaint?.id ?? "", report?.id ?? ""];
    await perform(one, (matter) => accept(matter, act()));
    await Promise.all([give(one, MARKET), give(other, INSPECTION)]);
    // What both need, and its own.
    expect(await holdersOf(one)).toEqual([MARKET, MARKET, INSPECTION, INSPECTION].toSorted());
    const [mediates, verifies] = [
      await openAnswers(stranger, one),
      await openAnswers(handler, other),
    ];
    expect(mediates).toMatchObject({ forSeller: "只要退款", licence: "国药准字Z20250001" });
    expect(mediates).not.toHaveProperty("story");
    expect(verifies).toMatchObject({ story: "颗粒结块，有霉味。", licence: "国药准字Z20250001" });
    expect(verifies).not.toHaveProperty("forSeller");
    expect(await reads(stranger, other)).toBeNull();
  });

  test.each([
    ["no", [0, 1]],
    ["yes", [1, 1]],
  ] as const)(
    "files of both that mediation needs: %s; seen by mediator and verifier",
    async (needs, seen) => {
      const answers = { alsoReport: "yes", forSeller: "只要退款", filesForMediation: needs };
      const files = [picture];
      const [complaint, report] = await mattersOf(
        await file({ kind: "complaint", answers, files }),
      );
      const [one, other] = [complaint?.id ?? "", report?.id ?? ""];
      await perform(one, (matter) => accept(matter, act()));
      await give(one, MARKET);
      await give(other, INSPECTION);
      const [mediates, verifies] = [
        await findMatterPage(stranger, one),
        await findMatterPage(handler, other),
      ];
      expect([mediates?.files.length, verifies?.files.length]).toEqual(seen);
      const id = verifies?.files[0]?.id ?? "";
      expect((await openFile(handler, other, id))?.content).toEqual(Buffer.from(picture.content));
      expect((await openFile(stranger, one, id)) !== null).toBe(needs === "yes");
      const rows = await readAs(stranger, (tx) =>
        tx.select({ id: evidence.id }).from(evidence).where(eq(evidence.id, id)),
      );
      expect(rows).toHaveLength(seen[0]);
    },
  );

  test("an action that fails leaves it where it was", async () => {
    const id = await filed({ kind: "report" });
    const failing = perform(id, (matter: Matter) =>
      assign(matter, { unitId: INSPECTION, reason: "\0" }, act()),
    );
    await expect(failing).rejects.toThrow();
    expect(await holdersOf(id)).toEqual(["intake"]);
    expect(await reads(intake, id)).toBe(STORY);
  });
});

describe("once its shard is destroyed, a submission", () => {
  test("opens for nobody, though every row is still there", async () => {
    const id = await filed({ kind: "report" });
    await destroyShard(await submissionOf(id));
    expect(await holdersOf(id)).toEqual(["intake"]);
    expect(await reads(intake, id)).toBeNull();
    expect(await give(id, INSPECTION)).toMatchObject({ ok: true });
  });

  test("stays closed when an old copy of the keys is brought back", async () => {
    const id = await filed({ kind: "report" });
    const submissionId = await submissionOf(id);
    const shard = (await readShard(submissionId)) ?? new Uint8Array();
    await destroyShard(submissionId);
    await keepShard(submissionId, shard);
    expect(await reads(intake, id)).toBe(STORY);
    expect(await destroyErasedAgain()).toBe(1);
    expect(await reads(intake, id)).toBeNull();
  });

  test("takes nothing with it that somebody else wrote on the list of what was destroyed", async () => {
    appendFileSync(join(env.DATA_DIR, "keys", "erased"), "../../pepper\n");
    await destroyErasedAgain();
    expect(existsSync(join(env.DATA_DIR, "keys", "pepper"))).toBe(true);
  });
});

describe("a thumbnail", () => {
  const files = [{ ...picture, thumbnail: Buffer.from("小图") }, picture];

  test("opens for whoever holds the matter, and for nobody else", async () => {
    const id = await filed({ kind: "report", files });
    await give(id, INSPECTION);
    const shown = await openThumbnails(handler, id);
    expect(Object.values(shown)).toEqual([Buffer.from("小图").toString("base64")]);
    expect(await openThumbnails(stranger, id)).toEqual({});
    expect(await openThumbnails(intake, id)).toEqual({});
  });

  test("stays with the files of the report where a mediator has no right to them", async () => {
    const key = await file({ kind: "complaint", answers: { alsoReport: "yes" }, files });
    const [complaint, report] = await mattersOf(key);
    expect(await openThumbnails(intake, complaint?.id ?? "")).toEqual({});
    expect(Object.keys(await openThumbnails(intake, report?.id ?? ""))).toHaveLength(1);
  });

  test("is nothing that the database could show by itself", async () => {
    const id = await filed({ kind: "report", files });
    const [row] = await db
      .select({ thumbnail: evidence.thumbnail })
      .from(evidence)
      .innerJoin(matters, eq(matters.submissionId, evidence.submissionId))
      .where(eq(matters.id, id));
    expect(Buffer.from(row?.thumbnail ?? []).includes("小图")).toBe(false);
    expect(row?.thumbnail?.length ?? 0).toBeGreaterThan(200);
  });
});
