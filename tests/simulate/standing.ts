import { sql } from "drizzle-orm";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Way } from "#app/domain/payout/payout.ts";
import { matters } from "#db/schema/matters.ts";
import { owner } from "#tests/support/owner.ts";

/** What lies with the committee of one reward. */
type AtCommittee = {
  readonly round: number;
  readonly revealed: boolean;
  readonly seats: readonly string[];
  readonly scored: readonly string[];
  readonly conflicted: readonly string[];
};
type Named = {
  readonly version: number;
  readonly method: Way;
  readonly share: number | null;
  readonly sharer: number;
  readonly effective_on: string;
  readonly stopped_on: string | null;
};
type Step = { readonly step: string; readonly by: string };
type Authorised = {
  readonly way: Way;
  readonly by: string;
  readonly steps: readonly Step[];
};

type Beside = {
  readonly id: string;
  readonly item: AtCommittee | null;
  readonly payees: readonly Named[];
  readonly payouts: readonly Authorised[];
};
/** One report as it stands, with everything that hangs on its reward; `place` is the order in which they came. */
export type Standing = Beside & { readonly place: number; readonly matter: Matter };

/** Every report of the office, the first that came first. */
export async function standings(): Promise<readonly Standing[]> {
  const [rows, { rows: beside }] = await Promise.all([
    owner.select().from(matters),
    owner.execute<Beside>(BESIDE),
  ]);
  return beside.flatMap((one, index) => {
    const matter = rows.find(({ id }) => id === one.id);
    return matter ? [{ ...one, matter, place: index + 1 }] : [];
  });
}

const BESIDE = sql`
  select m.id,
    (select jsonb_build_object('round', i.round, 'revealed', i.revealed_at is not null,
        'seats', (select coalesce(jsonb_agg(s.staff_id order by s.place), '[]') from committee_seats s
          where s.matter_id = i.matter_id and s.hearing = i.hearing and s.seated_on is not null),
        'scored', (select coalesce(jsonb_agg(c.staff_id order by c.staff_id), '[]') from committee_scores c
          where c.matter_id = i.matter_id and c.hearing = i.hearing and c.round = i.round),
        'conflicted', (select coalesce(jsonb_agg(c.staff_id order by c.staff_id), '[]') from committee_conflicts c
          where c.matter_id = i.matter_id and c.revoked_by is null))
       from committee_items i where i.matter_id = m.id and i.set_aside_at is null) as item,
    (select coalesce(jsonb_agg(to_jsonb(p) - '{sealed,tail}'::text[] order by p.version), '[]')
       from reward_payees p where p.matter_id = m.id) as payees,
    (select coalesce(jsonb_agg(jsonb_build_object('way', p.way, 'by', p.authorised_by, 'steps',
        (select coalesce(jsonb_agg(jsonb_build_object('step', s.step, 'by', s.made_by)), '[]')
           from payout_steps s where s.payout_id = p.id)) order by p.round), '[]')
       from payouts p where p.matter_id = m.id) as payouts
    from matters m order by (select min(e.seq) from matter_events e where e.matter_id = m.id)`;
