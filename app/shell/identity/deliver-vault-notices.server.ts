import { z } from "zod";
import { env } from "#app/env.server.ts";
import { minutesFromNow } from "#app/shell/clock.server.ts";
import { mailroomKey } from "#app/shell/crypto/keys.server.ts";
import { unwrap } from "#app/shell/crypto/wrap.server.ts";
import { noticePlace } from "#app/shell/identity/vault/notices.server.ts";
import { post } from "#app/shell/letters/post.server.ts";
import {
  dropVaultNotice,
  leaseVaultNotice,
  tryVaultNoticeLater,
} from "#db/stores/identity/vault-notice-store.server.ts";
import { sendsOutward } from "#emails/mailer.server.ts";

const MOST_IN_A_ROW = 50;
const LEASE_MINUTES = 2;
const PAUSE_MINUTES = 1;
const words = z.object({ subject: z.string(), body: z.string() });

/**
 * Sends what the vault has written to custodians. Without a mail server only the demo has a mailbox, and pages can read
 * it; in a real office such a mail waits until there is one.
 */
export async function deliverVaultNotices(): Promise<void> {
  if (!sendsOutward && !env.SEED_STORY) return;
  for (let count = 0; count < MOST_IN_A_ROW; count += 1) {
    const notice = await leaseVaultNotice(minutesFromNow(LEASE_MINUTES));
    if (!notice) return;
    const { id, addressee, sealed } = notice;
    try {
      const text = Buffer.from(await unwrap(mailroomKey(), sealed, noticePlace(id))).toString();
      await post({ ...words.parse(JSON.parse(text)), messageId: `vault-${id}`, addressee });
      await dropVaultNotice(id);
    } catch {
      await tryVaultNoticeLater(id, minutesFromNow(PAUSE_MINUTES));
    }
  }
}
