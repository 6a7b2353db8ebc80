// `npm run mutation`: change the code of law, calendar, clocks and actions in every small way, and see that a test notices.
import { ensureInstalled, ensureNode, run } from "./ensure.mjs";

ensureNode();
ensureInstalled();
run("npx", ["stryker", "run", ...process.argv.slice(2)]);
