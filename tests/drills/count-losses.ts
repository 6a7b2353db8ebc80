import pg from "pg";
import type { Filed } from "#tests/drills/file-report.ts";

const SIGNED_IN = 10;

type Losses = Record<
  | "lost"
  | "doubled"
  | "withoutMatter"
  | "withoutAudit"
  | "withoutLetters"
  | "receiptsRefused"
  | "total",
  number
>;

/** One matter with its one event, that event once in the log, one letter to the reporter and one to intake. */
const REGISTERED = `
  select s.answers->>'productName' as story, r.number,
    (select count(*) from matters m join matter_events e on e.matter_id = m.id
      where m.submission_id = s.id)::int as matters,
    (select count(*) from matters m join audit_entries a on a.matter_id = m.id
      where m.submission_id = s.id and a.action = 'matter-event')::int as audited,
    (select count(*) from matters m join letters l on l.matter_id = m.id
      where m.submission_id = s.id and l.name in ('received', 'newcomer'))::int as letters
  from submissions s join receipts r on r.submission_id = s.id
  where s.answers->>'productName' like 'drill %'`;

type Row = {
  readonly story: string;
  readonly number: string;
  readonly matters: number;
  readonly audited: number;
  readonly letters: number;
};

/** Looks for every acknowledged report: there, there once, with all that belongs to it, its receipt accepted. */
export async function countLosses(
  origin: string,
  databaseUrl: string,
  filed: readonly Filed[],
): Promise<Losses> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query<Row>(REGISTERED);
  await client.end();

  const kept = new Map(rows.map((row) => [row.story, bare(row.number)]));
  const lost = filed.filter(({ story, number }) => kept.get(story) !== bare(number)).length;
  const doubled = rows.length - kept.size;
  const not = (wanted: number, which: (row: Row) => number) =>
    rows.filter((row) => which(row) !== wanted).length;
  const withoutMatter = not(1, ({ matters }) => matters);
  const withoutAudit = not(1, ({ audited }) => audited);
  const withoutLetters = not(2, ({ letters }) => letters);
  const opened = await Promise.all(
    filed.slice(-SIGNED_IN).map((receipt) => opens(origin, receipt)),
  );
  const receiptsRefused = opened.filter((open) => !open).length;
  const losses = { lost, doubled, withoutMatter, withoutAudit, withoutLetters, receiptsRefused };
  return { ...losses, total: Object.values(losses).reduce((sum, count) => sum + count, 0) };
}

const bare = (number: string) => number.replaceAll("-", "");

async function opens(origin: string, { number, secret }: Filed): Promise<boolean> {
  const answer = await fetch(`${origin}/progress`, {
    method: "POST",
    headers: { origin },
    body: new URLSearchParams({ number, secret }),
    redirect: "manual",
  });
  return answer.status === 303;
}
