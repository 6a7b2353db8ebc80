import { sql } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import { addDays } from "#app/domain/calendar/day.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { officeTerms } from "#db/schema/offices.ts";
import { administrator, leader, security } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const another = (): Officer => ({ ...leader, id: uuidv4() });
/** Heads of the leadership beside its leader: the chief, and two who lead as well. */
export const chief = another();
export const second = another();
export const third = another();

/** Lets the open office's leader lead since a while, and with them a chief and two more: enough to decide together. */
export async function lead(): Promise<void> {
  for (const { id } of [chief, second, third])
    await owner.execute(sql`insert into staff (bureau_id, id, sign_in_name, display_name, role, unit_id, mail, password_hash, role_since)
      select bureau_id, ${id}, ${id}, ${id}, role, unit_id, mail, '', role_since from staff where id = ${leader.id}`);
  const leads = ({ id }: Officer, held: "leader" | "chief") => ({
    ...{ bureauId: env.BUREAU_ID, id: uuidv4(), staffId: id, office: held, acting: false },
    ...{ fromOn: addDays(today(), -9), basis: "任免", askedBy: security.id },
    ...{ decidedBy: administrator.id, decidedAt: sql`now() - interval '5 days'`, approved: true },
  });
  await owner
    .insert(officeTerms)
    .values([leads(chief, "chief"), ...[leader, second, third].map((who) => leads(who, "leader"))]);
}
