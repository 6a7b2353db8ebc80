import { desc, eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { mailbox } from "#db/schema/letters.ts";

const MOST = 200;

export function newestMails() {
  return db
    .select({
      messageId: mailbox.messageId,
      addressee: mailbox.addressee,
      subject: mailbox.subject,
      arrivedAt: mailbox.arrivedAt,
    })
    .from(mailbox)
    .orderBy(desc(mailbox.arrivedAt))
    .limit(MOST);
}

export async function findMail(messageId: string) {
  const [mail] = await db.select().from(mailbox).where(eq(mailbox.messageId, messageId));
  return mail;
}
