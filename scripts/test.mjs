// `npm test`: everything the tests need, then the tests. Words after `--` go to Vitest.
import { ensureBuilt, ensureInstalled, ensureNode, run } from "./ensure.mjs";

ensureNode();
ensureInstalled();
ensureBuilt();
const { browserVariables } = await import("./browser.mjs");
Object.assign(process.env, await browserVariables());
run("npx", ["vitest", "run", ...process.argv.slice(2)]);
