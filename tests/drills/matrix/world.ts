import { createHash, randomBytes, randomUUID } from "node:crypto";
import pg from "pg";
import type { Standing } from "#app/domain/access/policy.ts";
import type { Exclusion } from "#app/domain/exclusion/barrier.ts";
import type { Officer } from "#app/domain/staff/roles.ts";

/** Somebody with a session, or nobody; an officer, or the reporter of one submission. */
export type Asker = {
  readonly name: string;
  readonly officer: Officer | null;
  readonly submissionId: string | null;
  readonly cookie: string;
};

/** One matter as far as the policy is concerned, and from whom it is kept. */
export type Subject = Standing & {
  readonly id: string;
  readonly submissionId: string;
  readonly letterId: string | null;
  readonly exclusions: readonly Exclusion[];
  readonly unresolved: boolean;
};

export type World = { readonly askers: readonly Asker[]; readonly subjects: readonly Subject[] };

/** One officer for each role and unit of the story, a reporter and a stranger; one matter for each way to stand. */
export async function readWorld(url: string): Promise<World> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const subjects = await findSubjects(client);
    const { rows: officers } = await client.query<Officer>(
      `select distinct on (role, unit_id) id, role, unit_id as "unitId" from staff
        where active order by role, unit_id, id`,
    );
    const askers: Asker[] = [{ name: "nobody", officer: null, submissionId: null, cookie: "" }];
    for (const officer of officers) {
      const cookie = await signIn(client, "staff", officer.id);
      askers.push({ name: officer.role, officer, submissionId: null, cookie });
    }
    const [own] = subjects;
    if (own) {
      const { submissionId } = own;
      const cookie = await signIn(client, "reporter", submissionId);
      askers.push({ name: "reporter", officer: null, submissionId, cookie });
    }
    return { askers, subjects };
  } finally {
    await client.end();
  }
}

async function findSubjects(client: pg.Client): Promise<readonly Subject[]> {
  // The story leaves nothing for finance to pay.
  await client.query(
    `update matters set reward = jsonb_set(reward, '{claim}', '{"on": "2026-11-02", "codeDigest": "none"}')
      where id = (select id from matters where (reward #> '{assessment,eligible}')::boolean limit 1)`,
  );
  const { rows } = await client.query<Omit<Subject, "exclusions"> & { bureauId: string }>(
    `select distinct on (unit_id, raised_to, stage = 'archived', (reward #> '{assessment,eligible}')::text,
                         reward ->> 'claim' is not null)
            m.id, m.bureau_id as "bureauId", m.submission_id as "submissionId", m.unit_id as "unitId",
            m.raised_to as "escalatedTo", m.reward,
            exists (select from named_officials n where n.matter_id = m.id and n.resolved_on is null) as unresolved,
            (select l.id from letters l where l.matter_id = m.id limit 1) as "letterId"
       from matters m`,
  );
  const [kept] = rows.filter(({ unitId, reward }) => unitId !== null && !reward?.claim);
  if (!kept) throw new Error("The story has no matter to keep from anybody");
  await client.query(
    `insert into matter_exclusions (bureau_id, id, matter_id, staff_id, ground, excluded_by, excluded_on)
     select bureau_id, gen_random_uuid(), $1, id, 'named', 'reporter', current_date from staff
     on conflict do nothing`,
    [kept.id],
  );
  const { rows: exclusions } = await client.query<Exclusion & { matterId: string }>(
    `select matter_id as "matterId", staff_id as "staffId", unit_id as "unitId" from matter_exclusions`,
  );
  return rows.map((row) => ({
    ...row,
    exclusions: exclusions.filter(({ matterId }) => matterId === row.id),
  }));
}

async function signIn(client: pg.Client, whose: "staff" | "reporter", id: string) {
  const key = randomBytes(32).toString("base64url");
  const column = whose === "staff" ? "staff_id" : "submission_id";
  await client.query(
    `insert into sessions (digest, ${column}, seen_at, expires_at, proven_at)
     values ($1, $2, now() + interval '10 minutes', now() + interval '1 hour', now() + interval '10 minutes')`,
    [createHash("sha256").update(key).digest("base64url"), id],
  );
  return `${whose}=${key}`;
}

export const anyId = (): string => randomUUID();
