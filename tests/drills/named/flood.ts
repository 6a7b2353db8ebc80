import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { gather } from "#tests/drills/crowd.ts";
import {
  answered,
  type Begun,
  begin,
  bomb,
  document,
  look,
  send,
  stall,
  upload,
  type Visitor,
} from "#tests/drills/flood/attack.ts";
import {
  asked,
  draftsIn,
  type Memory,
  memoryOf,
  peakDuring,
} from "#tests/drills/flood/yardstick.ts";
import { startApp } from "#tests/support/app.ts";

/** What was said aloud: files of one network, in MB; drafts of one; memory of the painter and of pages above their rest. */
const SAID = { ofNetwork: 512, drafts: 2000, painter: 700, pages: 600 };
const STALLS = 24;
const STANDSTILL = 20_000;
const FORGOTTEN_WITHIN = 240_000;
const SETTLES_WITHIN = 15_000;
const AT_ONCE = 8;

/**
 * Strangers flood the portal: pictures that unfold, uploads that stand still, whole drafts sent at once, files and drafts
 * without end. Memory and disk must stay under what was said, whoever files without files must get through, and what has
 * run out be forgotten.
 */
export async function drill(): Promise<Record<string, number>> {
  const app = await startApp({
    env: { SEED_STORY: "1", WEB_PROCESSES: "1", TRUSTED_PROXIES: "127.0.0.1, ::1" },
  });
  const [database, root] = [app.databaseUrl(), app.pid()];
  const before = memoryOf(root);
  const crowd = gather({ origin: app.origin, filers: 1, lookers: 0 });
  const at = (address: string): Visitor => ({ origin: app.origin, address });

  const picture = await bomb();
  const paint = (many: number) =>
    manyAtOnce(many, async (one) => upload(await begin(at(`10.1.${one}.1`)), picture, "a.webp"));
  const phases = {
    One: await peakDuring(root, () => paint(1)),
    Eight: await peakDuring(root, () => paint(AT_ONCE)),
    Stalls: await peakDuring(root, () => standStill(at)),
    Sent: await peakDuring(root, () => sendWhole(at)),
  };
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
  await pause(SETTLES_WITHIN);
  const after = memoryOf(root);
  await app.stop();

  const control = await allocating();
  const peaks = Object.values(phases);
  const wrong = [
    peaks.some(({ painter = 0 }) => painter > SAID.painter),
    peaks.some(({ web = 0 }) => web > (before["web"] ?? 0) + SAID.pages),
    filled.refused === 0 || full.ofNetwork > SAID.ofNetwork,
    many.drafts > SAID.drafts + 300,
    left.expired > 0,
    filedBefore === 0,
    // A yardstick that does not see a gigabyte sees nothing.
    control < SAID.pages,
  ];
  return {
    ...named("Before", before),
    ...Object.assign({}, ...Object.entries(phases).map(([name, peak]) => named(name, peak))),
    ...named("After", after),
    filesRefused: filled.refused,
    megabytesOfNetwork: full.ofNetwork,
    megabytesOfAll: full.ofAll,
    megabytesOnDisk: full.onDisk,
    drafts: many.drafts,
    expiredLeft: left.expired,
    secondsToForget: Math.round((performance.now() - started) / 1000),
    filedMeanwhile: crowd.filed.length,
    slowestAnswer: crowd.watch.slowest,
    answersOverFiveSeconds: crowd.watch.overFiveSeconds,
    controlMemory: control,
    failed: wrong.filter(Boolean).length,
  };
}

/** Which part, and when. */
const named = (when: string, memory: Memory): Record<string, number> =>
  Object.fromEntries(
    Object.entries(memory).map(([part, megabytes]) => [`${part}${when}`, megabytes]),
  );

const manyAtOnce = <Done>(many: number, work: (one: number) => Promise<Done>) =>
  Promise.all(Array.from({ length: many }, (_, one) => work(one)));

async function standStill(at: (address: string) => Visitor) {
  const sockets = await manyAtOnce(STALLS, async (one) => stall(await begin(at(`10.4.${one}.1`))));
  await pause(STANDSTILL);
  for (const socket of sockets) socket.destroy();
}

/** Whole drafts with as many files as may be, looked at and sent by everybody at the same moment. */
async function sendWhole(at: (address: string) => Visitor) {
  const drafts = await manyAtOnce(AT_ONCE, async (one) => answered(at(`10.5.${one}.1`)));
  for (const [number, draft] of drafts.entries())
    for (let file = 0; file < 5; file += 1)
      await upload(draft, document(number * 5 + file), `${file}.pdf`);
  await Promise.all([...drafts, ...drafts, ...drafts, ...drafts].map(look));
  await Promise.all(drafts.map(send));
}

async function begins(visitor: Visitor, many: number): Promise<readonly Begun[]> {
  const begun: Begun[] = [];
  while (begun.length < many) begun.push(...(await manyAtOnce(AT_ONCE, () => begin(visitor))));
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
  const program =
    "const a = Buffer.alloc(1 << 30, 1); console.log(a.length); setInterval(() => a, 1000)";
  const child = spawn(process.execPath, ["-e", program], { stdio: ["ignore", "pipe", "ignore"] });
  await once(child.stdout, "data");
  const megabytes = Object.values(memoryOf(child.pid ?? 0)).reduce((sum, part) => sum + part, 0);
  child.kill("SIGKILL");
  return megabytes;
}
