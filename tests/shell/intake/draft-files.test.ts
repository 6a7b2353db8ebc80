import "#tests/support/own-keys.ts";
import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { sealDraft } from "#app/shell/crypto/draft-seal.server.ts";
import { saveDraft } from "#app/shell/intake/draft.server.ts";
import {
  addDraftFile,
  dropFileName,
  fingerprintOf,
  readDraftFiles,
  withDraftFiles,
} from "#app/shell/intake/draft-files.server.ts";
import { digest, token } from "#app/shell/random.server.ts";
import { db } from "#db/client.server.ts";
import { draftFiles } from "#db/schema/intake.ts";
import { noteRoom } from "#db/stores/intake/draft-room-store.server.ts";
import { openOffice } from "#tests/support/an-office.ts";

beforeAll(openOffice);

const ID = "0199a000-0000-7000-8000-000000000001";
const PDF = Buffer.from("%PDF-1.7\n夜班\n");

async function begun(): Promise<string> {
  const key = token();
  await saveDraft(key, { kind: "report", answers: {} });
  await noteRoom(digest(key), "n");
  return key;
}

async function withAFile() {
  const key = await begun();
  const id = uuidv7();
  const file = { id, name: "夜班.pdf", mediaType: "application/pdf", content: PDF };
  expect(await addDraftFile(key, file, fingerprintOf(key, PDF))).toBe("kept");
  return { key, id };
}
const contents = (key: string) =>
  withDraftFiles(key, async (files) => files.map(({ content }) => Buffer.from(content)));

test("a file whose name was let go of is the same file", async () => {
  const { key, id } = await withAFile();
  await dropFileName(key, id);
  expect(await readDraftFiles(key)).toMatchObject([{ name: "", bytes: PDF.length }]);
  expect(await contents(key)).toEqual([PDF]);
});

test.each([-1, 0, 1])("a file of %i bytes more than a slice comes back whole", async (more) => {
  const key = await begun();
  // With what sealing adds to it.
  const content = randomBytes(1024 * 1024 - 28 + more);
  const file = { id: uuidv7(), name: "", mediaType: "application/pdf", content };
  await addDraftFile(key, file, fingerprintOf(key, content));
  expect((await contents(key)).map((one) => one.equals(content))).toEqual([true]);
});

test("what is said of one file does not open as what is said of another", async () => {
  const [one, other] = [await withAFile(), await withAFile()];
  const rows = await db.select().from(draftFiles);
  const sealed = rows.find(({ id }) => id === one.id)?.head ?? null;
  await db.update(draftFiles).set({ head: sealed }).where(eq(draftFiles.id, other.id));
  await expect(readDraftFiles(other.key)).rejects.toThrow();
});

test.each([
  ["bound to no place", ""],
  ["bound to its place", `file:${ID}`],
])("a file that an earlier version kept, %s, is as it was", async (_, place) => {
  const key = await begun();
  const head = Buffer.from(JSON.stringify({ name: "旧.pdf", mediaType: "application/pdf" }));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  const sealed = sealDraft(key, Buffer.concat([length, head, PDF]), place);
  await db.delete(draftFiles);
  await db.insert(draftFiles).values({ id: ID, draftDigest: digest(key), sealed });
  for (const _look of ["first", "second"])
    expect(await readDraftFiles(key)).toEqual([
      { id: ID, name: "旧.pdf", mediaType: "application/pdf", bytes: PDF.length },
    ]);
  expect(await contents(key)).toEqual([PDF]);
});

describe("files that lie open in memory", () => {
  test("are those of one draft at a time", async () => {
    const drafts = await Promise.all(Array.from({ length: 4 }, withAFile));
    let [open, most] = [0, 0];
    const work = async () => {
      open += 1;
      most = Math.max(most, open);
      await db.select().from(draftFiles);
      open -= 1;
    };
    await Promise.all(drafts.map(({ key }) => withDraftFiles(key, work)));
    expect(most).toBe(1);
  });

  test("keep nobody waiting who has none", async () => {
    const { key } = await withAFile();
    const bare = await begun();
    await withDraftFiles(key, async () => {
      expect(await withDraftFiles(bare, async (files) => files.length)).toBe(0);
    });
  });

  test("go on after one draft that could not be sent", async () => {
    const { key } = await withAFile();
    const failed = withDraftFiles(key, () => Promise.reject(new Error("no database")));
    await expect(failed).rejects.toThrow("no database");
    expect(await contents(key)).toEqual([PDF]);
  });
});
