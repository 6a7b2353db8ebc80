// `npm run dev`: the same program from its sources, with pages that reload.
import { ensureInstalled, ensureNode } from "./ensure.mjs";

ensureNode();
ensureInstalled();
process.env.NODE_ENV = "development";
process.env.WEB_PROCESSES = "1";
const { register } = await import("tsx/esm/api");
register();
await import("../app/server/main.ts");
