// `npm start`: from a fresh clone to a running portal.
import { ensureBuilt, ensureInstalled, ensureNode } from "./ensure.mjs";

ensureNode();
ensureInstalled();
ensureBuilt();
await import("../build/server.js");
