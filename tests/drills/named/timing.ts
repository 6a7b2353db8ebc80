import pg from "pg";
import { receiptSecret } from "#app/domain/intake/receipt.ts";
import { bytesOf } from "#app/shell/random.server.ts";
import { manyReceipts, unknownNumber } from "#tests/drills/receipts.ts";
import { cropped, medianOf, welchT } from "#tests/drills/welch.ts";
import { startApp } from "#tests/support/app.ts";

const PAIRS = 3000;
const WARMING_UP = 50;
const TELLING = 4.5;
/** The control: so much longer, on purpose, for known numbers. */
const ONE_MILLISECOND = 1;
const KEPT_SHARE = 0.5;

/**
 * Asks, in turn, with a number that exists and a wrong secret, and with a number that does not. The answers may not be
 * told apart by words, size or time; and the same figures with a millisecond added must be.
 */
export async function drill(): Promise<Record<string, number>> {
  const app = await startApp({
    env: { SEED_STORY: "1", WEB_PROCESSES: "1", TRUSTED_PROXIES: "127.0.0.1" },
  });
  const numbers = await manyReceipts(app.databaseUrl(), PAIRS + WARMING_UP);
  const client = new pg.Client(app.databaseUrl());
  await client.connect();
  // Whoever fails so often is made to wait, and then nothing is looked at that could take its time.
  const begin = () => client.query("delete from throttles");
  const { known, unknown, answers } = await ask(app.origin, numbers, begin);
  await client.end();
  await app.stop();

  const t = welchT(...cropped(known, unknown, KEPT_SHARE));
  const slower = known.map((time) => time + ONE_MILLISECOND);
  const control = welchT(...cropped(slower, unknown, KEPT_SHARE));
  const isTold = Math.abs(t) >= TELLING || answers !== 1;
  return {
    pairs: PAIRS,
    medianKnown: medianOf(known),
    medianUnknown: medianOf(unknown),
    differentAnswers: answers,
    t,
    tWithOneMillisecondMore: control,
    failed: Number(isTold) + Number(Math.abs(control) < TELLING),
  };
}

/** Which of a pair comes first is drawn: whoever comes second finds everything warm. */
async function ask(origin: string, numbers: readonly string[], begin: () => Promise<unknown>) {
  const times = { known: [] as number[], unknown: [] as number[] };
  const answers = new Set<string>();
  for (const [pair, number] of numbers.entries()) {
    const both = [
      { kind: "known", number },
      { kind: "unknown", number: unknownNumber() },
    ] as const;
    for (const one of Math.random() < 0.5 ? both : both.toReversed()) {
      await begin();
      const { milliseconds, answer } = await tryReceipt(origin, one.number, pair);
      if (pair >= WARMING_UP) times[one.kind].push(milliseconds);
      answers.add(answer.replaceAll(one.number, "").replaceAll(DRAWN, ""));
    }
  }
  return { ...times, answers: answers.size };
}

/** What is drawn anew for every page. */
const DRAWN = /[\w+/=:-]{20,}/g;

/** Every pair from a network of its own. */
async function tryReceipt(origin: string, number: string, pair: number) {
  const network = `10.${Math.floor(pair / 256) % 256}.${pair % 256}.1`;
  const body = new URLSearchParams({ number, secret: receiptSecret(bytesOf(16)) });
  const headers = { origin, "x-forwarded-for": network };
  const started = performance.now();
  const answer = await fetch(`${origin}/progress`, {
    method: "POST",
    headers,
    body,
    redirect: "manual",
  });
  await answer.text();
  const milliseconds = performance.now() - started;
  return { milliseconds, answer: await readBoth(origin, answer) };
}

/** The answer to the press, with the size of what it seals, and the page that it leads to. Only the press is timed. */
async function readBoth(origin: string, { status, headers }: Response): Promise<string> {
  const to = headers.get("location") ?? "";
  const [cookie = ""] = headers.getSetCookie();
  const page = await fetch(`${origin}${to}`, { headers: { cookie: cookie.split(";")[0] ?? "" } });
  return `${status} ${to} ${cookie.length} ${page.status} ${await page.text()}`;
}
