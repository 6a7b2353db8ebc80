import "#tests/support/own-keys.ts";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { TIMETABLE } from "#app/jobs/worker.ts";
import { action as begin } from "#app/routes/reporter/filing/before-filing.tsx";
import { loader as step, action as takeStep } from "#app/routes/reporter/filing/filing-step.tsx";
import { FORGETTING } from "#app/shell/sign-in/forget-expired.server.ts";
import { db } from "#db/client.server.ts";
import { drafts } from "#db/schema/intake.ts";
import {
  dropExpiredDrafts,
  noteRoom,
  shedDrafts,
} from "#db/stores/intake/draft-room-store.server.ts";
import { putDraft } from "#db/stores/intake/draft-store.server.ts";
import { aReader, leadsTo } from "#tests/support/a-reader.ts";
import { openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const FILES = { path: "/file/report/files", params: { kind: "report", step: "files" } };
const HOUR = 3_600_000;

beforeAll(openOffice);

const put = (digest: string, hours: number, sealed = new Uint8Array(100)) =>
  putDraft({ digest, kind: "report", sealed, expiresAt: new Date(Date.now() + hours * HOUR) });
const there = async () =>
  (await db.select({ digest: drafts.digest }).from(drafts)).map(({ digest }) => digest).toSorted();

describe("one job that fails and the others with it", () => {
  test("whatever is forgotten is a job of its own", () => {
    const jobs = TIMETABLE.map(({ job }) => job.name);
    expect(FORGETTING.length).toBeGreaterThan(1);
    for (const { name } of FORGETTING) expect(jobs.filter((job) => job === name)).toHaveLength(1);
  });

  test("many that have run out are forgotten few by few, and the others stay", async () => {
    for (let one = 0; one < 12; one += 1) await put(`old-${one}`, -1);
    await put("young", 1);
    await dropExpiredDrafts();
    expect(await there()).toEqual(["young"]);
  });

  test("one that cannot be forgotten does not keep the others, and is told of", async () => {
    await owner.execute(sql`create function stuck() returns trigger language plpgsql as
      $$ begin if old.digest = 'stuck' then raise 'stuck'; end if; return old; end $$`);
    await owner.execute(
      sql`create trigger stuck before delete on drafts for each row execute function stuck()`,
    );
    await put("a", -3);
    await put("stuck", -2);
    await put("b", -1);
    await expect(dropExpiredDrafts()).rejects.toThrow();
    await owner.execute(sql`drop trigger stuck on drafts`);
    expect(await there()).toEqual(["b", "stuck", "young"]);
    await dropExpiredDrafts();
  });
});

describe("drafts without end", () => {
  test("those of a network that were left the longest go first; never the one just written", async () => {
    for (const [digest, network] of [
      ["1", "n"],
      ["2", "n"],
      ["3", "n"],
      ["4", "other"],
    ] as const) {
      await put(digest, Number(digest));
      await noteRoom(digest, network);
    }
    await shedDrafts("1", "n", { drafts: 2, bytes: 1_000 });
    expect(await there()).toEqual(["1", "2", "3", "4", "young"]);
    await put("1", 5);
    await shedDrafts("1", "n", { drafts: 2, bytes: 1_000 });
    expect(await there()).toEqual(["1", "3", "4", "young"]);
    await shedDrafts("1", null, { drafts: 9, bytes: 150 });
    expect(await there()).toEqual(["1", "young"]);
  });
});

describe("files that a fallen database lost", () => {
  test("are told of, and nobody goes on without knowing", async () => {
    const reader = aReader();
    const begun = { path: "/file/report", params: { kind: "report" }, form: { go: "on" } };
    await reader.ask(begin, begun);
    const press = (file?: File) => {
      const form = new FormData();
      form.set("press", "continue");
      if (file) form.append("evidence", file);
      return reader.ask(takeStep, { ...FILES, form });
    };
    expect(leadsTo(await press(new File(["%PDF-1.7"], "1.pdf")))).toBe("/file/report/check");
    await owner.execute(sql`truncate draft_files, draft_rooms`);

    const lost = [{ name: "", fault: "lost" }];
    expect(await reader.ask(step, FILES)).toMatchObject({ files: [], faults: lost });
    expect(leadsTo(await press())).toBe("/file/report/files");
    expect(await reader.ask(step, FILES)).toMatchObject({ faults: lost });
    expect(leadsTo(await press())).toBe("/file/report/check");
  });

  test("and only files: what was typed is logged", async () => {
    const rows = await owner.execute(
      sql`select relname, relpersistence from pg_class where relname in ('drafts', 'draft_files', 'draft_rooms') order by 1`,
    );
    expect(rows.rows).toEqual([
      { relname: "draft_files", relpersistence: "u" },
      { relname: "draft_rooms", relpersistence: "u" },
      { relname: "drafts", relpersistence: "p" },
    ]);
  });
});

test("a file's name is let go of where its owner says so", async () => {
  const reader = aReader();
  await reader.ask(begin, { path: "/file/report", params: { kind: "report" }, form: { go: "on" } });
  const send = (name: string, value: string | File) => {
    const form = new FormData();
    form.set(name, value);
    return reader.ask(takeStep, { ...FILES, form });
  };
  await send("evidence", new File(["%PDF-1.7"], "三车间张伟.pdf"));
  const page = (await reader.ask(step, FILES)) as { files: { id: string }[] };
  await send("unname", page.files[0]?.id ?? "");
  expect(await reader.ask(step, FILES)).toMatchObject({ files: [{ name: "" }] });
});
