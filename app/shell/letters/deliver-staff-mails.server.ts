import { mayKnow } from "#app/domain/exclusion/barrier.ts";
import { nextDigest, USUAL_MAIL_HOURS } from "#app/domain/letters/mail-hours.ts";
import { noticeMinutes } from "#app/env.server.ts";
import { workCalendar } from "#app/shell/calendar/work-calendar.server.ts";
import { beginningOfHour, hourOf, minutesFromNow, now, thisHour } from "#app/shell/clock.server.ts";
import { post } from "#app/shell/letters/post.server.ts";
import { officeFacts } from "#app/shell/office/office-facts.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { findBarrier } from "#db/stores/exclusion/exclusion-store.server.ts";
import {
  findMailOf,
  findToldIn,
  leaseMail,
  markMailSent,
  tryMailLater,
} from "#db/stores/letters/staff-mail-store.server.ts";
import { findReadersToTell, makeMail } from "#db/stores/letters/staff-news-store.server.ts";
import { staffMail } from "#emails/staff-mail.ts";

/** Then the other jobs of this process have their turn. */
const MOST_IN_A_ROW = 50;
const LEASE_MINUTES = 2;
/** Policy: a quarter of an hour between two tries, for two days. Whoever it was for has seen it at the desk by then. */
const PAUSE_MINUTES = 15;
const MOST_ATTEMPTS = 192;

/** Makes the mails whose hour has come and sends them, at least once each and under one Message-ID. */
export async function deliverStaffMails(everyMinutes: number = noticeMinutes): Promise<void> {
  for (const { reader, urgent, oldest, hours } of await findReadersToTell())
    if (urgent || everyMinutes === 0) await makeMail(reader, urgent, now());
    else if (await hasCome(oldest, hours ?? USUAL_MAIL_HOURS))
      await makeMail(reader, urgent, beginningOfHour());
  for (let count = 0; count < MOST_IN_A_ROW; count += 1) {
    const mail = await leaseMail(minutesFromNow(LEASE_MINUTES), MOST_ATTEMPTS);
    if (!mail) return;
    await deliver(mail).catch(() => tryMailLater(mail.id, minutesFromNow(PAUSE_MINUTES)));
  }
}

async function hasCome(oldest: Date, hours: readonly number[]): Promise<boolean> {
  const at = nextDigest(hourOf(oldest), hours, await workCalendar());
  return at !== null && at <= thisHour();
}

type Due = NonNullable<Awaited<ReturnType<typeof leaseMail>>>;

async function deliver({ id, reader, urgent }: Due): Promise<void> {
  const addressee = await findMailOf(reader);
  const told = await knownTo(reader, await findToldIn(id));
  if (addressee !== null && told.length > 0) {
    const said = staffMail(told, urgent, await officeFacts());
    await post({ ...said, messageId: `staff-${id}`, addressee });
  }
  await markMailSent(id);
}

type ToldOf = Awaited<ReturnType<typeof findToldIn>>[number];

/** Without what has been kept from them since it became known. */
async function knownTo(reader: string, told: readonly ToldOf[]): Promise<readonly ToldOf[]> {
  const known: ToldOf[] = [];
  for (const one of told) if (await mayHear(reader, one)) known.push(one);
  return known;
}

async function mayHear(reader: string, { matterId, escalatedTo }: ToldOf): Promise<boolean> {
  if (matterId === null) return true;
  const barrier = await inTransaction((tx) => findBarrier(tx, matterId));
  if (barrier === null) return true;
  const officer = barrier.office.officers.find(({ id }) => id === reader);
  return officer !== undefined && mayKnow(officer, { escalatedTo }, barrier);
}
