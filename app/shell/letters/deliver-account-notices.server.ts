import { minutesFromNow } from "#app/shell/clock.server.ts";
import { post } from "#app/shell/letters/post.server.ts";
import { officeFacts } from "#app/shell/office/office-facts.server.ts";
import {
  leaseNotice,
  markNoticeSent,
  tryNoticeLater,
} from "#db/stores/letters/account-notice-store.server.ts";
import { accountNotice } from "#emails/account-notice.ts";

/** Then the other jobs of this process have their turn. */
const MOST_IN_A_ROW = 50;
const LEASE_MINUTES = 2;
/** Policy: a quarter of an hour between two tries, for a day. After that it is no news any more. */
const PAUSE_MINUTES = 15;
const MOST_ATTEMPTS = 96;

/** Tells staff what happened to their own account, at least once each and under one Message-ID. */
export async function deliverAccountNotices(): Promise<void> {
  for (let count = 0; count < MOST_IN_A_ROW; count += 1) {
    const notice = await leaseNotice(minutesFromNow(LEASE_MINUTES), MOST_ATTEMPTS);
    if (!notice) return;
    const { id, name, owedAt, mail } = notice;
    try {
      const said = accountNotice(name, owedAt, await officeFacts());
      await post({ ...said, messageId: `account-${id}`, addressee: mail });
      await markNoticeSent(id);
    } catch {
      await tryNoticeLater(id, minutesFromNow(PAUSE_MINUTES));
    }
  }
}
