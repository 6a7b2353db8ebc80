import "#tests/support/own-keys.ts";
import pg from "pg";
import { describe, expect, test } from "vitest";
import { checkFiles, countEveryTable, wrongCounts } from "#db/backup/check-restored.server.ts";
import { filed } from "#tests/support/a-filing.ts";
import { openOffice } from "#tests/support/an-office.ts";

const atCopy = { letters: 5 };

describe("after a restore a table that only grows", () => {
  test.each([
    [5, 5],
    [5, 6],
    [6, 6],
  ])("may hold %i rows where the running one holds %i", (letters, now) => {
    expect(wrongCounts({ atCopy, restored: { letters }, running: { letters: now } })).toEqual([]);
  });

  test.each([
    ["fewer than when it was copied", { letters: 4 }, { letters: 6 }],
    ["more than there are now", { letters: 7 }, { letters: 6 }],
    ["nothing, because it is missing", {}, null],
  ])("is told of where it holds %s", (_, restored, running) => {
    expect(wrongCounts({ atCopy, restored, running })).toHaveLength(1);
  });

  test("is compared with its copy alone where nothing runs", () => {
    expect(wrongCounts({ atCopy, restored: { letters: 9 }, running: null })).toEqual([]);
  });

  test("is missed even if it was made after the copy", () => {
    const faults = wrongCounts({ atCopy: {}, restored: {}, running: { holds: 0 } });
    expect(faults).toEqual(["holds: is missing"]);
  });
});

test("a file that is not what its fingerprint says is told of by its number", async () => {
  await openOffice();
  await filed({ kind: "report" });
  const client = new pg.Client(process.env["OWNER_DATABASE_URL"]);
  await client.connect();
  await client.query("begin");
  await client.query("set local session_replication_role = replica");
  await client.query(`
    insert into evidence (bureau_id, id, submission_id, position, media_type, size, digest, content)
    select bureau_id, gen_random_uuid(), id, place, 'image/png', 1024, encode(sha256(given), 'hex'), kept
    from submissions, (values (1, 'a'::bytea, 'a'::bytea), (2, 'b', 'c')) as files (place, given, kept)`);
  await client.query(`
    insert into office_files (bureau_id, id, matter_id, position, kind, day, media_type, size, digest, content, part,
      added_by, struck_by, struck_at, struck_because)
    select bureau_id, gen_random_uuid(), id, place, 'reply', current_date, 'image/png', 1024,
      encode(sha256(given), 'hex'), files.kept, 'report', id, struck, case when struck is not null then now() end,
      case when struck is null then '' else 'not ours' end
    from matters, lateral (values (1, 'd'::bytea, 'd'::bytea, null::uuid), (2, 'e', 'f', null), (3, 'g', null, id))
      as files (place, given, kept, struck)`);
  const { lookedAt, faults } = await checkFiles(client);
  const counted = await countEveryTable(client);
  await client.query("rollback");
  await client.end();
  expect(lookedAt).toBe(4);
  expect(faults).toEqual([
    expect.stringMatching(/^evidence .+: was changed$/),
    expect.stringMatching(/^office_files .+: was changed$/),
  ]);
  expect(counted).toMatchObject({ submissions: 1, evidence: 2, office_files: 3 });
});
