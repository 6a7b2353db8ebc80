import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Set before anything reads the environment; import this file first.
process.env["DATA_DIR"] = mkdtempSync(join(tmpdir(), "yaoshao-keys-"));
const { makeMissingKeys } = await import("#app/shell/crypto/keys.server.ts");
await makeMissingKeys();
