import { sql } from "drizzle-orm";
import { owner } from "#tests/support/owner.ts";

/** Changes with everything that a press leaves behind, in whatever table. */
export async function fingerprint(): Promise<string> {
  const { rows } = await owner.execute<{ print: string }>(sql`select concat_ws(' ',
    (select concat_ws('/', count(*), sum(version), count(case_id)) from matters),
    (select count(*) from submissions), (select count(*) from matter_events), (select count(*) from clocks),
    (select concat_ws('/', count(*), count(settled)) from case_entries), (select count(*) from cases),
    (select concat_ws('/', count(*), count(decided_by)) from corrections),
    (select concat_ws('/', count(*), sum(round), count(revealed_at), count(set_aside_at)) from committee_items),
    (select concat_ws('/', count(*), count(seated_on)) from committee_seats), (select count(*) from committee_draws),
    (select concat_ws('/', count(*), count(revoked_by)) from committee_conflicts), (select count(*) from committee_scores),
    (select concat_ws('/', count(*), count(stopped_on)) from reward_payees), (select count(*) from reward_approvals),
    (select count(*) from payouts), (select count(*) from payout_steps), (select count(*) from reward_journal),
    (select count(*) from letters), (select count(*) from messages), (select count(*) from audit_entries),
    (select concat_ws('/', count(*), count(location)) from form_keys),
    (select concat_ws('/', count(*), count(decided_by)) from staff_changes),
    (select concat_ws('/', count(*), count(decided_by), count(ended_at)) from absences)) as print`);
  return rows[0]?.print ?? "";
}
