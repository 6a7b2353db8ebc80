// Run by the bench, once for each stand, with its keys: fills it with a bureau's years.
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { sealOfficial } from "#app/shell/exclusion/official-seal.server.ts";
import { fillWorld } from "#tests/world/fill-world.ts";

const SEED = 2026;

const matters = Number(process.argv[2]);
const world = { bureau: env.BUREAU_ID, today: today(), seed: SEED, matters, sealOfficial };
const began = performance.now();
await fillWorld(env.DATABASE_URL ?? "", world, (line) => {
  const seconds = Math.round((performance.now() - began) / 1000);
  console.error(`${matters} matters, ${seconds} s: ${line}`);
});
