import { minutesFromNow } from "#app/shell/clock.server.ts";
import { post } from "#app/shell/letters/post.server.ts";
import { officeFacts } from "#app/shell/office/office-facts.server.ts";
import { findAddressesOf } from "#db/queries/staff/mail-addresses.server.ts";
import { findUntoldResets, markTold } from "#db/stores/staff/staff-change-store.server.ts";
import { signInReset } from "#emails/sign-in-reset.ts";

/** Policy: given up after two days, like a letter. */
const TRIED_MINUTES = 2 * 24 * 60;

/** Tells whose sign-in was reset: nobody else knows whether they had lost it. One whose mail fails keeps nobody waiting. */
export async function tellOfResets(): Promise<void> {
  const untold = await findUntoldResets(minutesFromNow(-TRIED_MINUTES));
  await Promise.all(untold.map(tell));
}

async function tell({ id, staffId, decidedAt }: Untold): Promise<void> {
  for (const addressee of await findAddressesOf([staffId])) {
    // The same name for the same mail: sent again after a crash, it is recognised.
    const messageId = `sign-in-reset-${id}`;
    if (!decidedAt) continue;
    const said = signInReset(decidedAt, await officeFacts());
    await post({ ...said, messageId, addressee });
  }
  await markTold(id);
}

type Untold = Awaited<ReturnType<typeof findUntoldResets>>[number];
