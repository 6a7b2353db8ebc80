import { spawnSync } from "node:child_process";

/** What the verifier of the log says of a test's database, and what it ends with. */
export function verdict() {
  const { OWNER_DATABASE_URL, DATA_DIR, PATH } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/verify-audit.mjs"], {
    env: { PATH, DATA_DIR, AUDIT_DATABASE_URL: OWNER_DATABASE_URL, NODE_ENV: "test" },
    encoding: "utf8",
  });
  return { status, words: stdout + stderr };
}
