import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { gather } from "#tests/drills/crowd.ts";
import {
  type Begun,
  begin,
  bomb,
  document,
  stall,
  upload,
  type Visitor,
} from "#tests/drills/flood/attack.ts";
import { asked, draftsIn, memoryOf, peakDuring } from "#tests/drills/flood/yardstick.ts";
import { startApp } from "#tests/support/app.ts";

/** What was said aloud: files of one network, in MB; drafts of one; memory of the painter and of pages above their rest. */
const SAID = { ofNetwork: 512, drafts: 2000, painter: 700, pages: 600 };
const STALLS = 24;
const STANDSTILL = 20_000;
const FORGOTTEN_WITHIN = 240_000;
const AT_ONCE = 8;

/**
 * Strangers flood the portal: pictures that unfold, uploads that stand still, files and drafts without end. Memory and disk
 * must stay under what was said, whoever files without files must get through, and what has run out be forgotten.
 */
export async function drill(): Promise<Record<string, number>> {
  const app = await startApp({ env: { SEED_STORY: "1", WEB_PROCESSES: "1", TRUST_PROXY: "1" } });
  const [database, workers] = [app.databaseUrl(), app.workers()];
  const before = memoryOf(workers);
  const crowd = gather({ origin: app.origin, filers: 1, lookers: 0 });
  const at = (address: string): Visitor => ({ origin: app.origin, address });

  const picture = await bomb();
  const paint = async (many: number) =>
    Promise.all(
      Array.from({ length: many }, async (_, one) =>
        upload(await begin(at(`10.1.${one}.1`)), picture, "a.webp"),
      ),
    );
  const one = await peakDuring(
    () => workers,
    () => paint(1),
  );
  const eight = await peakDuring(
    () => workers,
    () => paint(8),
  );
  const stalls = await peakDuring(
    () => workers,
    () => standStill(at),
  );
  const filled = await fill(await begins(at("10.2.0.1"), 60));
  const full = await draftsIn(database);
  await begins(at("10.3.0.1"), SAID.drafts + 100);
  const many = await draftsIn(database);

  await asked(database, "update drafts set expires_at = now() - interval '1 minute'");
  const [filedBefore, started] = [crowd.filed.length, performance.now()];
  let left = await draftsIn(database);
  while (left.expired > 0 && performance.now() - started < FORGOTTEN_WITHIN) {
    await pause(1000);
    left = await draftsIn(database);
  }
  await crowd.disperse();
  const after = memoryOf(workers);
  await app.stop();

  const control = await allocating();
  const found = {
    memoryBefore: before.pages,
    painterWithOne: one.painter,
    pagesWithOne: one.pages,
    painterWithEight: eight.painter,
    pagesWithEight: eight.pages,
    pagesWithStalls: stalls.pages,
    memoryAfter: after.pages + after.painter,
    filesRefused: filled.refused,
    megabytesOfNetwork: full.megabytes,
    megabytesOnDisk: full.onDisk,
    drafts: many.drafts,
    expiredLeft: left.expired,
    filedMeanwhile: crowd.filed.length,
    slowestAnswer: crowd.watch.slowest,
    controlMemory: control,
  };
  const wrong = [
    Math.max(one.painter, eight.painter) > SAID.painter,
    Math.max(one.pages, eight.pages, stalls.pages) > before.pages + SAID.pages,
    filled.refused === 0 || full.megabytes > SAID.ofNetwork + 100,
    many.drafts > SAID.drafts + 300,
    left.expired > 0,
    filedBefore === 0,
    // A yardstick that does not see a gigabyte sees nothing.
    control < before.pages + SAID.pages,
  ];
  return { ...found, failed: wrong.filter(Boolean).length };
}

async function standStill(at: (address: string) => Visitor) {
  const sockets = await Promise.all(
    Array.from({ length: STALLS }, async (_, one) => stall(await begin(at(`10.4.${one}.1`)))),
  );
  await pause(STANDSTILL);
  for (const socket of sockets) socket.destroy();
}

async function begins(visitor: Visitor, many: number): Promise<readonly Begun[]> {
  const begun: Begun[] = [];
  while (begun.length < many)
    begun.push(...(await Promise.all(Array.from({ length: AT_ONCE }, () => begin(visitor)))));
  return begun;
}

/** Ten megabytes to a draft until one is refused, then a few more. */
async function fill(drafts: readonly Begun[]) {
  let [kept, refused] = [0, 0];
  for (const [number, draft] of drafts.entries()) {
    const page = await upload(draft, document(number), `${number}.pdf`);
    if (page.includes("空间已满")) refused += 1;
    else kept += 1;
    if (refused > 2) break;
  }
  return { kept, refused };
}

/** The control: a process that does take a gigabyte. */
async function allocating(): Promise<number> {
  const program = "const a = Buffer.alloc(1 << 30, 1); setInterval(() => a.length, 1000)";
  const child = spawn(process.execPath, ["-e", program], { stdio: "ignore" });
  const { pages } = await peakDuring(
    () => [child.pid ?? 0],
    () => pause(8000),
  );
  child.kill("SIGKILL");
  return pages;
}
