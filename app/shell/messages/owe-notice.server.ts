import type { Audience } from "#app/domain/letters/letter.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Author } from "#app/domain/messages/message.ts";
import { today } from "#app/shell/clock.server.ts";
import { officeFacts } from "#app/shell/office/office-facts.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { oweLetters } from "#db/stores/letters/letter-store.server.ts";
import { hasNoticeWaiting } from "#db/stores/letters/message-notice-store.server.ts";
import { messageNotice, type NoticeWords } from "#emails/message-notice.ts";

/** Owes word to the other side that there is something to see, unless such word waits already. Who must not know of the matter is not written to. */
export async function oweNotice(
  tx: Transaction,
  matter: Matter,
  author: Author,
  says: NoticeWords = "messages.notice",
): Promise<void> {
  const { id, number } = matter;
  const audience = author === "office" ? "reporter" : holderOf(matter);
  if (await hasNoticeWaiting(tx, id, audience)) return;
  const about = { number, on: today() };
  // Of no version: nobody who takes something back takes it with them.
  const letter = messageNotice(audience, { ...about, says }, await officeFacts(tx));
  await oweLetters(tx, { id, version: 0 }, [{ letter, waits: 0 }]);
}

const holderOf = ({ unitId }: Matter): Audience => (unitId === null ? "intake" : "unit");
