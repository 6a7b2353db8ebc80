// `npm run check`: style, types, dead code, then all tests.
import { ensureInstalled, ensureNode, run } from "./ensure.mjs";

ensureNode();
ensureInstalled();
run("npx", ["biome", "check"]);
run("npx", ["tsc", "--noEmit"]);
run("npx", ["knip"]);
await import("./test.mjs");
run("node", ["--import", "tsx", "tests/guards/wings.ts"]);
