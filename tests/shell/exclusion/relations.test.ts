import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { declareRelation } from "#app/shell/exclusion/declare-relation.server.ts";
import {
  resolveOfficials,
  unresolvedOfficials,
} from "#app/shell/exclusion/resolve-officials.server.ts";
import { db } from "#db/client.server.ts";
import { findRelations } from "#db/queries/exclusion/relations.server.ts";
import { findMatter } from "#db/queries/matter/matter.server.ts";
import { matters } from "#db/schema/matters.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aPost } from "#tests/support/a-post.ts";
import { handler, head, INSPECTION, leader, openOffice } from "#tests/support/an-office.ts";

const about = async (respondent: string) => {
  const id = await filed({ kind: "report", answers: { respondent } });
  await db.update(matters).set({ unitId: INSPECTION }).where(eq(matters.id, id));
  return id;
};

beforeAll(openOffice);

describe("a tie to a firm", () => {
  test("keeps what there is about it, and what will come, from whoever declared it", async () => {
    const before = await about("仁和大药房（北门店）");
    await declareRelation(aPost({ actor: handler.id }), "仁和大药房", "姐夫开的");
    const after = await about("仁和 大药房");
    const elsewhere = await about("仁济大药房");
    const seen = await Promise.all([before, after, elsewhere].map((id) => findMatter(handler, id)));
    expect(seen.map((matter) => matter?.id ?? null)).toEqual([null, null, elsewhere]);
    expect(await findMatter(head, before)).not.toBeNull();
  });

  test("is in the register for them and for their head, and for nobody else", async () => {
    await declareRelation(aPost({ actor: handler.id }), "某某诊所", "同学");
    const listed = async (viewer: typeof handler) =>
      (await findRelations(viewer)).map(({ name }) => name).includes("某某诊所");
    expect(await Promise.all([handler, head, leader].map(listed))).toEqual([true, true, false]);
  });
});

describe("an official nobody goes by", () => {
  test("is recognised by the level above; then those below who were not meant work on", async () => {
    const id = await filed({ kind: "report", answers: { keepAway: "yes", keepOfficials: "老罗" } });
    const written = await unresolvedOfficials(id);
    expect(written.map(({ text }) => text)).toEqual(["老罗"]);
    const read = written.map((official) => official.id);
    await resolveOfficials(id, { read, meant: [handler.id] }, aPost({ actor: leader.id }));
    await db.update(matters).set({ unitId: INSPECTION }).where(eq(matters.id, id));
    expect(await unresolvedOfficials(id)).toEqual([]);
    expect(await findMatter(handler, id)).toBeNull();
    expect(await findMatter(head, id)).not.toBeNull();
  });

  test("who was not read yet is not let through: the page is shown again", async () => {
    const id = await filed({ kind: "report", answers: { keepAway: "yes", keepOfficials: "老罗" } });
    const answer = await resolveOfficials(id, { read: [], meant: [] }, aPost({ actor: leader.id }));
    expect(answer).toEqual({ ok: false, because: ["changed-meanwhile"] });
    expect(await unresolvedOfficials(id)).toHaveLength(1);
  });
});
