import { createHash, randomBytes, randomUUID } from "node:crypto";
import pg from "pg";
import { z } from "zod";
import type { Standing } from "#app/domain/access/policy.ts";
import type { Exclusion } from "#app/domain/exclusion/barrier.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { runScene } from "#tests/drills/run-scene.ts";
import type { App } from "#tests/support/app.ts";

/** Somebody with a session, or nobody; an officer, or the reporter of one submission. */
export type Asker = {
  readonly name: string;
  readonly officer: Officer | null;
  readonly submissionId: string | null;
  readonly cookie: string;
};

/** What else an address of a matter can name; null where this one has none. */
type Things = Readonly<Record<"letterId" | "evidenceId" | "fileId" | "proposalId", string | null>>;

/** One matter as far as the policy is concerned, from whom it is kept, and whose word on it is waited for. */
export type Subject = Omit<Standing, "awaitsWord"> & {
  readonly id: string;
  readonly submissionId: string;
  readonly things: Things;
  readonly awaited: readonly string[];
  readonly exclusions: readonly Exclusion[];
  readonly unresolved: boolean;
};

export type World = { readonly askers: readonly Asker[]; readonly subjects: readonly Subject[] };

const scene = z.object({ awaited: z.record(z.string(), z.array(z.string())), kept: z.string() });
type Scene = z.infer<typeof scene>;

/**
 * Of the story, told on until every door of a matter leads somewhere: one officer for each role and unit, and the chief; a
 * reporter and a stranger; one matter for each way to stand.
 */
export async function readWorld(app: App): Promise<World> {
  const told = runScene(app, "tests/drills/matrix/build-scene.ts", scene);
  const client = new pg.Client(app.databaseUrl());
  await client.connect();
  try {
    const subjects = await findSubjects(client, told);
    const { rows: officers } = await client.query<Officer>(
      `select distinct on (role, unit_id, leads) id, role, unit_id as "unitId"
         from (select *, exists (select from office_terms o where o.staff_id = s.id and o.office = 'chief') as leads
                 from staff s where active) s
        order by role, unit_id, leads, id`,
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

async function findSubjects(client: pg.Client, told: Scene): Promise<readonly Subject[]> {
  // The story leaves nothing for finance to pay.
  await client.query(
    `update matters set reward = jsonb_set(reward, '{claim}', '{"on": "2026-11-02", "codeDigest": "none"}')
      where id = (select id from matters where (reward #> '{assessment,eligible}')::boolean limit 1)`,
  );
  const { rows } = await client.query<Row>(SUBJECTS, [Object.keys(told.awaited), told.kept]);
  await client.query(
    `insert into matter_exclusions (bureau_id, id, matter_id, staff_id, ground, excluded_by, excluded_on)
     select bureau_id, gen_random_uuid(), $1, id, 'named', 'reporter', current_date from staff
     on conflict do nothing`,
    [told.kept],
  );
  const { rows: exclusions } = await client.query<Exclusion & { matterId: string }>(
    `select matter_id as "matterId", staff_id as "staffId", unit_id as "unitId" from matter_exclusions`,
  );
  return rows.map(({ letterId, evidenceId, fileId, proposalId, ...row }) => ({
    ...row,
    things: { letterId, evidenceId, fileId, proposalId },
    awaited: told.awaited[row.id] ?? [],
    exclusions: exclusions.filter(({ matterId }) => matterId === row.id),
  }));
}

type Row = Omit<Subject, "exclusions" | "awaited" | "things"> & Things;

/** Of those that stand alike the one with the most beside it. */
const SUBJECTS = `
  with known as (
    select m.*, m.reward ->> 'claim' is not null as claimed, (reward #>> '{assessment,eligible}')::text as eligible,
      m.id = any($1) as waits, m.id = $2 as apart,
      exists (select from named_officials n where n.matter_id = m.id and n.resolved_on is null) as unresolved,
      (select l.id from letters l where l.matter_id = m.id order by l.owed_at, l.id limit 1) as "letterId",
      (select e.id from evidence e where e.submission_id = m.submission_id limit 1) as "evidenceId",
      (select o.id from office_files o where o.matter_id = m.id limit 1) as "fileId",
      (select p.id from proposals p where p.matter_id = m.id limit 1) as "proposalId"
    from matters m)
  select distinct on (kind, unit_id, raised_to, stage = 'archived', eligible, claimed, apart, case when waits then id end)
      id, submission_id as "submissionId", unit_id as "unitId", raised_to as "escalatedTo", reward, unresolved,
      "letterId", "evidenceId", "fileId", "proposalId"
    from known
   order by kind, unit_id, raised_to, stage = 'archived', eligible, claimed, apart, case when waits then id end,
     num_nonnulls("evidenceId", "fileId", "proposalId") desc, id`;

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
