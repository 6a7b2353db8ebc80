// `npm run drill -- <name>`: pull a plug on purpose, and count what was lost.
import { readdirSync } from "node:fs";
import { ensureBuilt } from "#scripts/ensure.mjs";

const drills = readdirSync("tests/drills/named").map((file) => file.replace(/\.ts$/, ""));
const [name = ""] = process.argv.slice(2);

if (!drills.includes(name)) {
  console.error(`npm run drill -- ${drills.join(" | ")}`);
  process.exit(1);
}
ensureBuilt();
// Nobody waits here for letters that can be taken back.
process.env["UNDO_MINUTES"] = "0";
const { drill } = await import(`#tests/drills/named/${name}.ts`);
const figures: Record<string, number> = await drill();
console.table(figures);
process.exit(figures["failed"] === 0 ? 0 : 1);
