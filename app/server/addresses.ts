import { env } from "#app/env.server.ts";
import { LOGINS, type Login, urlFor } from "#db/logins.server.ts";

/** The logins that somebody else made, with the addresses they gave us. */
const GIVEN: Readonly<Record<Login, string | undefined>> = {
  yaoshao_web: env.WEB_DATABASE_URL,
  yaoshao_desk: env.DESK_DATABASE_URL,
  yaoshao_jobs: env.JOBS_DATABASE_URL,
  yaoshao_vault: env.VAULT_DATABASE_URL,
  yaoshao_auditor: env.AUDIT_DATABASE_URL,
};

/** A part inherits our environment; an empty variable in its own takes away what it need not know. */
const NOTHING = {
  WEB_DATABASE_URL: "",
  DESK_DATABASE_URL: "",
  JOBS_DATABASE_URL: "",
  VAULT_DATABASE_URL: "",
  AUDIT_DATABASE_URL: "",
};

/** Those logins are left as they are. */
export const givenLogins = (): readonly Login[] =>
  LOGINS.filter((login) => GIVEN[login] !== undefined);

/** How each part reaches the database: as itself, without knowing how the others do. */
export function addressesIn(ownerUrl: string) {
  const as = (login: Login) => GIVEN[login] ?? urlFor(ownerUrl, login);
  return {
    prepare: { DATABASE_URL: ownerUrl },
    web: { ...NOTHING, DATABASE_URL: as("yaoshao_web"), DESK_DATABASE_URL: as("yaoshao_desk") },
    jobs: { ...NOTHING, DATABASE_URL: as("yaoshao_jobs") },
    vault: { ...NOTHING, DATABASE_URL: as("yaoshao_vault") },
  };
}

/** Whether the parts' passwords can follow from the owner's, or need not. */
export const hasLogins = (ownerUrl: string): boolean =>
  new URL(ownerUrl).password !== "" || givenLogins().length === LOGINS.length;
