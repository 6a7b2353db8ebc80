import { newClient } from "#tests/bench/filing/client.ts";
import { rateOf } from "#tests/bench/filing/closed-loop.ts";
import { cpuOf } from "#tests/bench/filing/cpu.ts";
import { file, fillIn, readReceipt, sendBare } from "#tests/bench/filing/report.ts";
import { databaseOf, partOf } from "#tests/drills/stand-still.ts";
import type { App } from "#tests/support/app.ts";

/** A bare row takes a fraction of the time: more of them, so that both are measured for about as long. */
const BARE_FOR_ONE = 5;

export type Round = Awaited<ReturnType<typeof roundOf>>;

/** In turns: reports filled in, filed, their receipts read; and as many bare rows as take about as long as the filing. */
export async function roundOf(app: App, bare: string, clients: number, reports: number) {
  const filing = Array.from({ length: clients }, () => newClient(app.origin));
  const sending = Array.from({ length: clients }, () => newClient(bare));
  const of = <Piece>(among: readonly Piece[], one: number) => {
    const found = among[one];
    if (!found) throw new Error("there are as many clients as were asked for");
    return found;
  };
  const drafts: string[] = [];
  const none = Array.from({ length: reports }, () => null);

  const filled = await rateOf(clients, none, async (_, one) => {
    drafts.push(await fillIn(of(filing, one)));
  });
  const before = cpu(app);
  const filed = await rateOf(clients, drafts, (draft, one) => file(of(filing, one), draft));
  const after = cpu(app);
  const read = await rateOf(clients, drafts, (draft, one) => readReceipt(of(filing, one), draft));
  const rows = Array.from({ length: reports * BARE_FOR_ONE }, () => null);
  const sent = await rateOf(clients, rows, (_, one) => sendBare(of(sending, one)));

  for (const client of [...filing, ...sending]) client.leave();
  return {
    filed,
    whole: 1 / (1 / filled + 1 / filed + 1 / read),
    bare: sent,
    pagesCpu: (after.pages - before.pages) / reports,
    databaseCpu: (after.database - before.database) / reports,
  };
}

const cpu = (app: App) => ({
  pages: cpuOf(partOf(app, "web")),
  database: cpuOf(databaseOf(app)),
});
