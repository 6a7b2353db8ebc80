import { createHash, randomBytes } from "node:crypto";
import type pg from "pg";
import { PEOPLE } from "#app/demo/story/people.ts";
import { withClient } from "#tests/bench/desk/with-client.ts";

const STAFF = {
  intake: PEOPLE.intake,
  handler: PEOPLE.marketHandler,
  head: PEOPLE.marketHead,
  leader: PEOPLE.leader,
  committee: PEOPLE.firstMember,
  finance: PEOPLE.finance,
  auditor: PEOPLE.auditor,
  custodian: PEOPLE.custodian,
  administrator: PEOPLE.systemAdministrator,
  security: PEOPLE.securityAdministrator,
} as const;

/** Who asks: staff in the busiest unit, a reporter of years ago, the one of the demo's receipt, and anybody. */
export type Visitor = keyof typeof STAFF | "reporter" | "receipt" | "anybody";

/** The cookie of each, as after signing in; the receipt is shown to the portal itself. */
export async function signIn(
  url: string,
  origin: string,
  said: string,
): Promise<Readonly<Record<Visitor, string>>> {
  const cookies = await withClient(url, async (client) => {
    const staff: Record<string, string> = {};
    for (const [visitor, { id }] of Object.entries(STAFF))
      staff[visitor] = await begin(client, "staff", id);
    const old = await client.query<{ id: string }>(
      "select submission_id as id from matters where stage = 'archived' and named order by received_on limit 1",
    );
    return { staff, reporter: await begin(client, "reporter", old.rows[0]?.id ?? "") };
  });
  const { reporter, staff } = cookies;
  const receipt = await showReceipt(origin, said);
  return { ...signedIn(staff), reporter, receipt, anybody: "" };
}

const signedIn = (staff: Readonly<Record<string, string>>) => ({
  ...{ intake: "", handler: "", head: "", leader: "", committee: "", finance: "" },
  ...{ auditor: "", custodian: "", administrator: "", security: "" },
  ...staff,
});

async function begin(client: pg.Client, whose: "staff" | "reporter", id: string) {
  const key = randomBytes(32).toString("base64url");
  const column = whose === "staff" ? "staff_id" : "submission_id";
  await client.query(
    `insert into sessions (digest, ${column}, seen_at, expires_at, proven_at)
     values ($1, $2, now() + interval '2 hours', now() + interval '4 hours', now() + interval '2 hours')`,
    [createHash("sha256").update(key).digest("base64url"), id],
  );
  return `${whose}=${key}`;
}

/** The program says at its start by which receipt the story's report is followed. */
async function showReceipt(origin: string, said: string): Promise<string> {
  const [, number = "", secret = ""] = /\/progress {3}(\S+) {2}(\S+)/.exec(said) ?? [];
  const answer = await fetch(`${origin}/progress`, {
    method: "POST",
    headers: { origin },
    body: new URLSearchParams({ number, secret }),
    redirect: "manual",
  });
  await answer.text();
  const given = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");
  const key = given.find((cookie) => cookie.startsWith("reporter="));
  if (!key) throw new Error("The story's receipt was not taken");
  return key;
}
