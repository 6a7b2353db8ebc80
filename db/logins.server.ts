import { createHmac } from "node:crypto";
import pg from "pg";

/** The database's lesser logins, one for each kind of work; only preparation runs as the owner. */
export const LOGINS = [
  "yaoshao_web",
  "yaoshao_desk",
  "yaoshao_jobs",
  "yaoshao_vault",
  "yaoshao_auditor",
] as const;
export type Login = (typeof LOGINS)[number];

/** The same database for a lesser login. Its password follows from the owner's and does not lead back to it. */
export function urlFor(ownerUrl: string, login: Login): string {
  return Object.assign(new URL(ownerUrl), {
    username: login,
    password: passwordOf(ownerUrl, login),
  }).href;
}

function passwordOf(ownerUrl: string, login: Login): string {
  const owners = decodeURIComponent(new URL(ownerUrl).password);
  if (owners === "") throw new Error("The owner's address holds no password to derive from");
  return createHmac("sha256", owners).update(`login of ${login}`).digest("base64url");
}

/** Lets the lesser logins in, those apart that somebody else looks after; as the owner, after the migrations. */
export async function openLogins(ownerUrl: string, kept: readonly Login[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 3000 });
  client.on("error", () => {});
  try {
    await client.connect();
    for (const login of LOGINS.filter((one) => !kept.includes(one))) {
      const password = client.escapeLiteral(passwordOf(ownerUrl, login));
      await client.query(`alter role ${login} with login password ${password}`);
    }
    await client.query(
      `do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$`,
    );
  } finally {
    await client.end();
  }
}
