// The floor under any filing: the same HTTP server, the same PostgreSQL, one row that is on disk before the answer.
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import pg from "pg";

const [, , connectionString] = process.argv;
const pool = new pg.Pool({ connectionString, max: 10 });
await pool.query("create table if not exists bare_filings (id bigserial primary key, form text)");

async function take(request: Request): Promise<Response> {
  await pool.query("insert into bare_filings (form) values ($1)", [await request.text()]);
  return new Response(null, { status: 303, headers: { location: "/receipt" } });
}

const listener = getRequestListener(take, { overrideGlobalObjects: false });
const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address && typeof address === "object") process.send?.(address.port);
});
