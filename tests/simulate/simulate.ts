// `npm run simulate -- --seeds 200 --steps 300 --first 1`, or `--seed 17`: random people do random things, and after each what must hold is asked.
import { parseArgs } from "node:util";
import { printTally } from "#tests/simulate/print-tally.ts";
import { ownDatabase } from "#tests/simulate/setting/own-database.ts";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "200" },
    steps: { type: "string", default: "300" },
    first: { type: "string", default: "1" },
    seed: { type: "string" },
  },
});
const steps = Number(values.steps);
const first = Number(values.seed ?? values.first);
const seeds = values.seed === undefined ? Number(values.seeds) : 1;

const stop = await ownDatabase();
// What they import reads the environment, which is set only now.
await import("#tests/support/own-keys.ts");
const { closeDatabase } = await import("#db/client.server.ts");
const { openSetting } = await import("#tests/simulate/open-setting.ts");
const { runSeed } = await import("#tests/simulate/run.ts");

const lines: string[] = [];
const tell = values.seed === undefined ? (line: string) => lines.push(line) : console.log;
const { setting, close } = await openSetting((line) => void tell(line));
const started = performance.now();
let taken = 0;
let violations = 0;
let lived = 0;
let isStopped = false;
// Whoever has seen enough still gets the figures.
process.once("SIGTERM", () => (isStopped = true));
for (let seed = first; seed < first + seeds && !isStopped; seed += 1) {
  lines.length = 0;
  const life = await runSeed(seed, steps, setting);
  taken += life.steps;
  lived += 1;
  violations += life.violations.length;
  for (const { step, words } of life.violations)
    console.error(
      `seed ${seed}, step ${step}: ${words}. Again: npm run simulate -- --seed ${seed} --steps ${step}`,
    );
  if (lived % 10 === 0) console.error(`${lived} seeds, ${taken} steps`);
}
printTally(setting.tally, { seeds: lived, steps: taken, violations, started });
await close();
await closeDatabase();
await stop();
process.exit(violations === 0 ? 0 : 1);
