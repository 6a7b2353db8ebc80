// `npm run bench -- <name>`: measure what was promised, and print the figures.
import { readdirSync } from "node:fs";
import { ensureBuilt } from "#scripts/ensure.mjs";

const benches = readdirSync("tests/bench/named").map((file) => file.replace(/\.ts$/, ""));
const [name = ""] = process.argv.slice(2);

if (!benches.includes(name)) {
  console.error(`npm run bench -- ${benches.join(" | ")}`);
  process.exit(1);
}
ensureBuilt();
const { bench } = await import(`#tests/bench/named/${name}.ts`);
const figures: Record<string, number | string>[] = await bench();
console.table(figures);
process.exit(figures.some(({ failed }) => failed !== 0) ? 1 : 0);
