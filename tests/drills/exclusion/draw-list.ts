import { randomUUID } from "node:crypto";
import { queuesOf } from "#app/domain/access/queues.ts";
import { look, type Pages, type SignedIn } from "#tests/drills/exclusion/crawl.ts";
import { wordsOfWorkbook } from "#tests/support/files/unzipped.ts";

export const LIST_DRAWN = "a list drawn";
const REQUEST = /\/desk\/exports\/[0-9a-f-]{36}/u;
const LIST = "/desk/export?queue=open";

/** Whoever works from queues draws all that is open as a file: the page that asks why, the answer, and the file itself. */
export async function drawList(origin: string, { key, role, unitId }: SignedIn): Promise<Pages> {
  if (!queuesOf({ id: "", role, unitId }).includes("open")) return new Map();
  const form = { formKey: randomUUID(), purpose: "meeting", reason: "演练" };
  const page = await look(origin, key, LIST);
  const answer = await look(origin, key, LIST, form);
  const [request = ""] = REQUEST.exec(answer) ?? [];
  return new Map([
    ["a list to be drawn", page],
    ["a list asked for", answer.replace(REQUEST, "")],
    [LIST_DRAWN, request === "" ? "" : await fileAt(origin, key, `${request}/file`)],
  ]);
}

/** Part by part: a packed file says nothing of what it holds. The minute at which it was drawn is taken out. */
async function fileAt(origin: string, key: string, path: string): Promise<string> {
  const answer = await fetch(origin + path, { headers: { cookie: `staff=${key}` } });
  if (answer.status !== 200) throw new Error(`a list: ${answer.status}`);
  return wordsOfWorkbook(new Uint8Array(await answer.arrayBuffer()))
    .replaceAll(/\d{4}年\d{1,2}月\d{1,2}日 \d\d:\d\d/gu, "")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, "");
}
