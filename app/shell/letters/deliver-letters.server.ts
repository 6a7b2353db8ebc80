import { minutesFromNow, today } from "#app/shell/clock.server.ts";
import { readersOf, reporterAddress } from "#app/shell/letters/addressees.server.ts";
import { post } from "#app/shell/letters/post.server.ts";
import { officeFacts } from "#app/shell/office/office-facts.server.ts";
import { digest } from "#app/shell/random.server.ts";
import { inTransaction } from "#db/client.server.ts";
import {
  type DueLetter,
  giveUp,
  leaseLetter,
  markSent,
  tryLater,
} from "#db/stores/letters/letter-store.server.ts";
import { insertNews } from "#db/stores/letters/staff-news-store.server.ts";
import { noticeFor } from "#emails/notice.ts";

/** Then the other jobs of this process have their turn. */
const MOST_IN_A_ROW = 200;
/** Policy: far longer than a mail server that does not answer is waited for. */
const LEASE_MINUTES = 2;
/** Policy: one minute, then two, then four, up to six hours; given up after two days. */
const pauseAfter = (failures: number): number => Math.min(2 ** (failures - 1), 360);
const MOST_ATTEMPTS = 16;

type Delivered = { readonly sent: number; readonly failed: number };

/** Sends every due letter at least once: who dies before noting it leaves it to be sent again, under the same Message-ID. */
export async function deliverLetters(): Promise<Delivered> {
  const delivered = { sent: 0, failed: 0 };
  for (let count = 0; count < MOST_IN_A_ROW; count += 1) {
    const letter = await leaseLetter(minutesFromNow(LEASE_MINUTES));
    if (!letter) break;
    if (await deliver(letter)) delivered.sent += 1;
    else delivered.failed += 1;
  }
  return delivered;
}

async function deliver(letter: DueLetter): Promise<boolean> {
  try {
    await (letter.audience === "reporter" ? toReporter(letter) : toOffice(letter));
    return true;
  } catch (error) {
    await putOff(letter, codeOf(error));
    return false;
  }
}

async function toReporter(letter: DueLetter): Promise<void> {
  const addressee = await reporterAddress(letter);
  if (addressee) {
    const notice = noticeFor(letter.language, await officeFacts());
    await post({ ...notice, messageId: messageId(letter, addressee), addressee });
  }
  await markSent(letter.id);
}

/** The office is told with its next digest; it stands at the desk from now on, with mail or without. */
const toOffice = (letter: DueLetter): Promise<void> =>
  inTransaction(async (tx) => {
    const { id: about, matterId } = letter;
    const readers = await readersOf(tx, letter);
    const news = readers.map(
      (reader) => ({ reader, kind: "letter", about, day: today(), matterId }) as const,
    );
    await insertNews(news, tx);
    await markSent(letter.id, tx);
  });

/** One letter to one person has one name for ever. */
const messageId = ({ id }: DueLetter, addressee: string) =>
  `${id}.${digest(addressee).slice(0, 12)}`;

async function putOff({ id, attempts }: DueLetter, code: string): Promise<void> {
  const failures = attempts + 1;
  if (failures >= MOST_ATTEMPTS) await giveUp(id, code);
  else await tryLater(id, minutesFromNow(pauseAfter(failures)), code);
}

/** Nodemailer's word for what went wrong; what the mail server said may quote an address. */
const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : "unknown";
