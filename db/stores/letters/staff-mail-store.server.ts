import { and, asc, eq, isNull, lt, lte, sql } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db, inTransaction } from "#db/client.server.ts";
import { matters } from "#db/schema/matters.ts";
import { staff, units } from "#db/schema/office.ts";
import { staffMails, staffNews } from "#db/schema/staff-news.ts";

const bureauId = env.BUREAU_ID;
const now = sql`now()`;
const isMail = (id: string) => and(eq(staffMails.bureauId, bureauId), eq(staffMails.id, id));

/** Takes the mail that has waited longest and keeps others off it until then. Undefined where none is due. */
export function leaseMail(leasedUntil: Date, mostAttempts: number) {
  return inTransaction(async (tx) => {
    const [due] = await tx
      .select({ id: staffMails.id, reader: staffMails.reader, urgent: staffMails.urgent })
      .from(staffMails)
      .where(
        and(
          eq(staffMails.bureauId, bureauId),
          isNull(staffMails.sentAt),
          lte(staffMails.tryAfter, now),
          lt(staffMails.attempts, mostAttempts),
        ),
      )
      .orderBy(asc(staffMails.tryAfter))
      .limit(1)
      .for("update", { skipLocked: true });
    if (due)
      await tx
        .update(staffMails)
        .set({ tryAfter: leasedUntil, attempts: sql`${staffMails.attempts} + 1` })
        .where(isMail(due.id));
    return due;
  });
}

export async function markMailSent(id: string): Promise<void> {
  await db.update(staffMails).set({ sentAt: now }).where(isMail(id));
}

export async function tryMailLater(id: string, tryAfter: Date): Promise<void> {
  await db.update(staffMails).set({ tryAfter }).where(isMail(id));
}

/** What a mail tells of, each with the number of its matter and where that lies now. */
export const findToldIn = (mailId: string) =>
  db
    .select({
      kind: staffNews.kind,
      matterId: staffNews.matterId,
      number: matters.number,
      escalatedTo: matters.escalatedTo,
    })
    .from(staffNews)
    .leftJoin(
      matters,
      and(eq(matters.bureauId, staffNews.bureauId), eq(matters.id, staffNews.matterId)),
    )
    .where(and(eq(staffNews.bureauId, bureauId), eq(staffNews.mailId, mailId)))
    .orderBy(asc(matters.number));

/** Where a reader reads their mail, as long as they work here; null for nowhere. */
export async function findMailOf(reader: string): Promise<string | null> {
  const [person] = await db
    .select({ mail: staff.mail, active: staff.active })
    .from(staff)
    .where(and(eq(staff.bureauId, bureauId), eq(staff.id, reader)));
  if (person) return person.active && person.mail !== "" ? person.mail : null;
  const [unit] = await db
    .select({ mail: units.mail })
    .from(units)
    .where(and(eq(units.bureauId, bureauId), eq(units.id, reader)));
  return unit?.mail || null;
}
