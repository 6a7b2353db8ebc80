import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { openSink } from "#tests/drills/mail/sink.ts";
import { partOf } from "#tests/drills/stand-still.ts";
import { startApp } from "#tests/support/app.ts";

const OWED = 150;
const KILLS = 8;
const LONGEST = 100_000;
const LOOK_EVERY = 250;

/** Letters to intake about the first report there is: each by its own number, as a busy day would owe them. */
const OWE = `
  insert into letters (bureau_id, id, matter_id, name, audience, words)
  select bureau_id, gen_random_uuid(), matter_id, 'newcomer', 'intake', words
  from (select * from letters where audience = 'intake' order by owed_at limit 1) as one,
    generate_series(1, ${OWED})`;

/** A letter that was in hand when its worker died waits for the end of its lease. The drill cannot wait as long. */
const END_LEASES =
  "update letters set try_after = now() where sent_at is null and try_after > now()";

/**
 * The process that sends is killed at random while it sends. Every letter must arrive; one may arrive twice for each
 * kill, and then under the same name.
 */
export async function drill(): Promise<Record<string, number>> {
  const sink = await openSink();
  const app = await startApp({ env: { SEED_STORY: "1", MAIL_URL: sink.url, NOTICE_MINUTES: "0" } });
  const client = new pg.Client(app.databaseUrl());
  await client.connect();
  const ask = async (question: string) => {
    const { rows } = await client.query<{ count: number }>(question);
    return rows[0]?.count ?? 0;
  };
  const waiting = () => ask("select count(*)::int as count from letters where sent_at is null");

  await client.query(OWE);
  const began = performance.now();
  const goesOn = () => performance.now() - began < LONGEST;
  let kills = 0;
  while (kills < KILLS && goesOn() && (await waiting()) > 0) {
    await pause(300 + Math.random() * 1700);
    const heard = sink.received.length;
    for (const pid of partOf(app, "jobs")) {
      process.kill(pid, "SIGKILL");
      kills += 1;
    }
    await client.query(END_LEASES);
    while (goesOn() && sink.received.length === heard && (await waiting()) > 0)
      await pause(LOOK_EVERY);
  }
  while (goesOn() && (await waiting()) > 0) {
    await client.query(END_LEASES);
    await pause(2000);
  }

  const unsent = await waiting();
  const owed = await ask("select count(*)::int as count from letters where audience = 'intake'");
  const { rows } = await client.query<{ id: string }>(
    "select id from letters where audience = 'intake'",
  );
  await client.end();
  await app.stop();
  await sink.close();

  const mails = sink.received.filter(({ messageId }) =>
    rows.some(({ id }) => messageId.startsWith(id)),
  );
  const arrived = new Set(mails.map(({ messageId }) => messageId.slice(0, 36)));
  const names = new Set(mails.map(({ messageId }) => messageId));
  const places = new Set(
    mails.map(({ messageId, addressee }) => messageId.slice(0, 36) + addressee),
  );
  const lost = rows.length - arrived.size;
  const duplicates = mails.length - places.size;
  const otherwiseNamed = names.size - places.size;
  const tooMany = Math.max(0, duplicates - kills);
  const tooFewKills = kills < KILLS / 2 ? 1 : 0;
  return {
    owed,
    kills,
    received: sink.received.length,
    lost,
    unsent,
    duplicates,
    otherwiseNamed,
    seconds: Math.round((performance.now() - began) / 1000),
    failed: lost + unsent + tooMany + otherwiseNamed + tooFewKills,
  };
}
