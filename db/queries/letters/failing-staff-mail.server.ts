import { and, eq, sql } from "drizzle-orm";
import { isTheirs } from "#app/domain/access/policy.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { failingStaffMail } from "#db/schema/views.ts";

/** Policy: as long as a letter may wait beyond its round. */
const ALARM_AFTER_MINUTES = 15;

/** Whether mail to the office has failed for too long, for those who can see to it. */
export async function staffMailFails(viewer: Officer): Promise<boolean> {
  if (!isTheirs(viewer, "hear-mail-alarm")) return false;
  const rows = await readAs(viewer, (tx) =>
    tx
      .select({ since: failingStaffMail.since })
      .from(failingStaffMail)
      .where(
        and(
          onlyFor("hear-mail-alarm", viewer),
          eq(failingStaffMail.bureauId, env.BUREAU_ID),
          sql`${failingStaffMail.since} <= now() - make_interval(mins => ${ALARM_AFTER_MINUTES})`,
        ),
      ),
  );
  return rows.length > 0;
}
