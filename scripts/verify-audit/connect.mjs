import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

const AUDITOR = "yaoshao_auditor";

/** The log as the auditor's own login sees it: AUDIT_DATABASE_URL, or the database the portal brought along. */
export async function connect() {
  const given = process.env["AUDIT_DATABASE_URL"];
  const client = new pg.Client({
    connectionString: given || embedded(),
    connectionTimeoutMillis: 5000,
    application_name: "verify-audit",
  });
  client.on("error", () => {});
  await client.connect();
  // The owner could write; the auditor cannot, and must not be able to.
  if (!given) await client.query(`set role ${AUDITOR}`);
  await client.query("begin isolation level repeatable read read only");
  return client;
}

export const dataDir = () => process.env["DATA_DIR"] || "./data";

function embedded() {
  const wanted = join(dataDir(), "pg");
  const note = `${wanted}.is-at`;
  const folder = existsSync(note) ? readFileSync(note, "utf8").trim() : wanted;
  const password = encodeURIComponent(readFileSync(`${folder}.password`, "utf8").trim());
  const port = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n")[3];
  return `postgres://yaoshao:${password}@127.0.0.1:${port}/yaoshao`;
}
