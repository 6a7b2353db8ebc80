import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { openSink } from "#tests/drills/mail/sink.ts";
import { partOf } from "#tests/drills/stand-still.ts";
import { startApp } from "#tests/support/app.ts";

const OWED = 150;
const KILLS = 8;
const LONGEST = 100_000;
const LOOK_EVERY = 250;

/** Letters to intake about the first report there is: one after the other, as a busy day would owe them. */
const OWE = `
  insert into letters (bureau_id, id, matter_id, name, audience, words, try_after)
  select bureau_id, gen_random_uuid(), matter_id, 'newcomer', 'intake', words, now() + n * interval '200 milliseconds'
  from (select * from letters where audience = 'intake' order by owed_at limit 1) as one,
    generate_series(1, ${OWED}) n`;

/** What was in hand when its worker died waits for the end of its lease. The drill cannot wait as long. */
const END_LEASES = `
  with ended as (update letters set try_after = now() where sent_at is null and attempts > 0 and try_after > now() returning 1)
  update staff_mails set try_after = now() where sent_at is null and try_after > now()`;

/** Letters to intake about what is kept from nobody: each is for everybody there. */
const FOR_INTAKE = `letters l join staff s on s.bureau_id = l.bureau_id and s.role = 'intake' and s.active
  where l.audience = 'intake'
    and not exists (select from matter_exclusions x where x.matter_id = l.matter_id)
    and not exists (select from named_officials o where o.matter_id = l.matter_id and o.resolved_on is null)`;

/** Letters that are told to nobody yet, reminders that stand in no mail yet, and mails that have not left yet. */
const WAITING = `
  select (select count(*) from letters where sent_at is null)::int
    + (select count(*) from staff_news where mail_id is null)::int
    + (select count(*) from staff_mails where sent_at is null)::int as count`;

/**
 * The process that sends is killed at random while it sends. Every letter must be told of to everybody it is for, in one
 * mail each; a mail may arrive twice for each kill, and then under the same name.
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
  const waiting = () => ask(WAITING);

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
  const owed = await ask(`select count(*)::int as count from ${FOR_INTAKE}`);
  const { rows } = await client.query<{ mail: string | null }>(
    `select (select n.mail_id from staff_news n
        where n.reader = s.id and n.kind = 'letter' and n.about = l.id) as mail from ${FOR_INTAKE}`,
  );
  await client.end();
  await app.stop();
  await sink.close();

  const mails = sink.received.filter(({ messageId }) => messageId.startsWith("staff-"));
  const arrived = new Set(mails.map(({ messageId }) => messageId.slice("staff-".length, 42)));
  const names = new Set(mails.map(({ messageId }) => messageId));
  const told = rows.filter(({ mail }) => mail !== null && arrived.has(mail)).length;
  const lost = owed - told;
  const duplicates = mails.length - names.size;
  const otherwiseNamed = names.size - arrived.size;
  const tooMany = Math.max(0, duplicates - kills);
  const tooFewKills = kills < KILLS / 2 ? 1 : 0;
  return {
    owed,
    told,
    mails: arrived.size,
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
