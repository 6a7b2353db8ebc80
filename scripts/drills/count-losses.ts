import pg from "pg";
import type { Filed } from "#scripts/drills/file-report.ts";

const SIGNED_IN = 10;

type Losses = Record<"lost" | "doubled" | "withoutMatter" | "receiptsRefused" | "total", number>;

/** Looks for every acknowledged report: there, there once, with its matter and event, its receipt accepted. */
export async function countLosses(
  origin: string,
  databaseUrl: string,
  filed: readonly Filed[],
): Promise<Losses> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query<{ story: string; number: string; matters: string }>(`
    select s.answers->>'productName' as story, r.number,
      (select count(*) from matters m join matter_events e on e.matter_id = m.id
        where m.submission_id = s.id) as matters
    from submissions s join receipts r on r.submission_id = s.id
    where s.answers->>'productName' like 'drill %'`);
  await client.end();

  const kept = new Map(rows.map((row) => [row.story, bare(row.number)]));
  const lost = filed.filter(({ story, number }) => kept.get(story) !== bare(number)).length;
  const doubled = rows.length - kept.size;
  const withoutMatter = rows.filter(({ matters }) => Number(matters) === 0).length;
  const opened = await Promise.all(
    filed.slice(-SIGNED_IN).map((receipt) => opens(origin, receipt)),
  );
  const receiptsRefused = opened.filter((open) => !open).length;
  const total = lost + doubled + withoutMatter + receiptsRefused;
  return { lost, doubled, withoutMatter, receiptsRefused, total };
}

const bare = (number: string) => number.replaceAll("-", "");

async function opens(origin: string, { number, secret }: Filed): Promise<boolean> {
  const answer = await fetch(`${origin}/progress`, {
    method: "POST",
    body: new URLSearchParams({ number, secret }),
    redirect: "manual",
  });
  return answer.status === 303;
}
