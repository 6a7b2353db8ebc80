import { execFileSync } from "node:child_process";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db, inTransaction } from "#db/client.server.ts";
import { DatabaseFailure } from "#db/database-failure.server.ts";
import { owner } from "#tests/support/owner.ts";

const SECRET = "张三 and what he wrote";

beforeAll(async () => {
  await owner.execute(
    sql`create table notes (text text primary key, at timestamptz default now(), facts jsonb)`,
  );
  await owner.execute(sql`grant select, insert on notes to yaoshao_web`);
});

/** Ends a connection by another program, for which this one waits without hearing anything. */
function killWhileWeSleep(pid: number) {
  const program = `const client = new (require("pg").Client)(process.env.OWNER_DATABASE_URL);
    client.connect().then(() => client.query("select pg_terminate_backend(${pid}, 2000)"))
      .then(() => client.end());`;
  execFileSync(process.execPath, ["-e", program]);
}

const note = (text: string) => sql`insert into notes (text) values (${text})`;
const count = async () => (await db.execute(sql`select text from notes`)).rowCount;

describe("a transaction", () => {
  test("that throws leaves nothing behind", async () => {
    const before = await count();
    const attempt = inTransaction(async (tx) => {
      await tx.execute(note("half"));
      throw new Error("changed our mind");
    });
    await expect(attempt).rejects.toThrow("changed our mind");
    expect(await count()).toBe(before);
  });

  test("that loses its connection halfway keeps nothing and is not tried again", async () => {
    const before = await count();
    let tries = 0;
    const attempt = inTransaction(async (tx) => {
      tries += 1;
      await tx.execute(note("before the loss"));
      await db.execute(
        sql`select pg_terminate_backend(pid) from pg_stat_activity
             where state = 'idle in transaction' and datname = current_database()`,
      );
      await tx.execute(note("after the loss"));
    });
    await expect(attempt).rejects.toBeInstanceOf(DatabaseFailure);
    expect(await count()).toBe(before);
    expect(tries).toBe(1);
  });

  test("that is given a connection which died unnoticed takes another", async () => {
    for (let time = 1; time <= 3; time += 1) {
      const { rows } = await inTransaction((tx) => tx.execute(sql`select pg_backend_pid() as pid`));
      killWhileWeSleep(Number(rows[0]?.["pid"]));
      await inTransaction((tx) => tx.execute(note(`after death ${time}`)));
    }
  });

  test("that the database cannot order is done once more", async () => {
    let tries = 0;
    await inTransaction(async (tx) => {
      tries += 1;
      if (tries === 1)
        await tx.execute(sql`do $$ begin raise exception using errcode = '40001'; end $$`);
      await tx.execute(note("second try"));
    });
    expect(tries).toBe(2);
  });

  test("that hangs is given up at its deadline", async () => {
    const slow = inTransaction((tx) => tx.execute(sql`select pg_sleep(30)`));
    await expect(slow).rejects.toBeInstanceOf(DatabaseFailure);
  });

  test("more transactions than connections all get their turn", async () => {
    const all = Array.from({ length: 40 }, (_, index) =>
      inTransaction((tx) => tx.execute(note(`turn ${index}`))),
    );
    expect(await Promise.all(all)).toHaveLength(40);
  });
});

test("an error says which rule was broken and nothing of what was written", async () => {
  await db.execute(note(SECRET));
  const failure = await db.execute(note(SECRET)).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "23505", constraint: "notes_pkey" });
  expect(
    `${failure} ${JSON.stringify(failure)} ${failure instanceof Error && failure.stack}`,
  ).not.toContain("张三");
  expect(failure).not.toHaveProperty("cause");
});
