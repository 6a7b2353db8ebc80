import { createHash, randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startEmbedded } from "#db/embedded/embedded.server.ts";
import { migrateDatabase } from "#db/migrate.server.ts";

const WRITERS = 8;
const ENTRIES_EACH = 250;
/** Other work on the machine disturbs any one of them; the middle one is told. */
const ROUNDS = 5;
const BUREAU = "01990000-0000-7000-8000-000000000001";
const DIGEST = "0".repeat(64);

/** How one entry is written about one matter. */
type Way = { readonly statement: string; readonly given: () => readonly string[] };

const told = (matterId: string) => ({
  action: "matter-event",
  by: "intake",
  role: "intake",
  matterId,
  about: `{"digest":"${DIGEST}","seq":1,"type":"accepted"}`,
});
const appending = (matter: () => string): Way => ({
  statement: "select append_audit($1, $2)",
  given: () => [BUREAU, JSON.stringify([told(matter())])],
});

/** A matter of the first chain: as if there were no other. */
function inOneChain(): string {
  for (;;) {
    const id = randomUUID();
    if (((createHash("sha256").update(id).digest()[0] ?? 1) & 63) === 0) return id;
  }
}

/** The same words in a table with the same columns and indexes, and nothing that holds one entry to the other. */
const plain: Way = {
  statement: `insert into plain_entries (bureau_id, chain, seq, prev, hash, entry)
    values ($1, 0, nextval('plain_seq'), sha256(''), sha256(''), $2)`,
  given: () => {
    const { about, ...said } = told(randomUUID());
    const entry = { about: JSON.parse(about), ...said, at: "2026-11-22T00:00:00.000000Z" };
    return [BUREAU, JSON.stringify(entry)];
  },
};

const chained = appending(randomUUID);
const oneChain = appending(inOneChain);

/** What the chains of the log cost: eight writers, each entry a transaction of its own, on a disk that is waited for. */
export async function bench(): Promise<Record<string, number>[]> {
  const folder = mkdtempSync(join(tmpdir(), "yaoshao-bench-"));
  // PostgreSQL runs as another account when this runs as root, and must get in.
  chmodSync(folder, 0o755);
  const server = await startEmbedded({ folder: join(folder, "pg"), lasting: true });
  const url = server.url("postgres");
  const writers: pg.Client[] = [];
  try {
    await migrateDatabase(url);
    for (let index = 0; index < WRITERS; index += 1) writers.push(await connect(url));
    const [first] = writers;
    await first?.query("create table plain_entries (like audit_entries including all)");
    await first?.query("create sequence plain_seq");
    const rounds = [];
    // The first round finds everything cold and is not told.
    for (let round = 0; round <= ROUNDS; round += 1) rounds.push(await once(writers));
    return [figures(rounds.slice(1), await unbroken(first))];
  } finally {
    await Promise.all(writers.map((writer) => writer.end()));
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function connect(url: string) {
  const client = new pg.Client(url);
  await client.connect();
  return client;
}

const once = async (writers: readonly pg.Client[]) => ({
  plain: await perSecond(writers, plain),
  chained: await perSecond(writers, chained),
  oneChain: await perSecond(writers, oneChain),
});

async function perSecond(writers: readonly pg.Client[], { statement, given }: Way) {
  const started = performance.now();
  await Promise.all(
    writers.map(async (writer) => {
      for (let entry = 0; entry < ENTRIES_EACH; entry += 1)
        await writer.query(statement, [...given()]);
    }),
  );
  return (1000 * WRITERS * ENTRIES_EACH) / (performance.now() - started);
}

/** How many entries stand in the log, each after the one it names. */
async function unbroken(client: pg.Client | undefined): Promise<number> {
  const found = await client?.query<{ held: number }>(
    `select count(*)::integer as held from audit_entries e
      where e.prev = coalesce((select p.hash from audit_entries p where (p.bureau_id, p.chain, p.seq)
                                = (e.bureau_id, e.chain, e.seq - 1)), audit_beginning(e.bureau_id, e.chain))`,
  );
  return found?.rows[0]?.held ?? 0;
}

type Round = Awaited<ReturnType<typeof once>>;

function figures(rounds: readonly Round[], held: number): Record<string, number> {
  const middle = (of: (round: Round) => number) =>
    Math.round(
      100 * (rounds.map(of).toSorted((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? 0),
    ) / 100;
  const written = 2 * (rounds.length + 1) * WRITERS * ENTRIES_EACH;
  const inOne = middle((round) => round.chained / round.oneChain);
  return {
    writers: WRITERS,
    "plain, a second": Math.round(middle((round) => round.plain)),
    "64 chains, a second": Math.round(middle((round) => round.chained)),
    "one chain, a second": Math.round(middle((round) => round.oneChain)),
    "64 chains cost, times a plain insert": middle((round) => round.plain / round.chained),
    "one chain costs, times a plain insert": middle((round) => round.plain / round.oneChain),
    "one chain costs, times 64 chains": inOne,
    entries: written,
    failed: written - held + (inOne > 1 ? 0 : 1),
  };
}
