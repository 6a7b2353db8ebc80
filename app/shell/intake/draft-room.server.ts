import { digest } from "#app/shell/random.server.ts";
import { noteRoom, shedDrafts } from "#db/stores/intake/draft-room-store.server.ts";

const MEGABYTE = 1024 * 1024;
/** Policy: begun and not sent, of one network: a hospital's whole day behind one address. */
const OF_A_NETWORK = { drafts: 2000, bytes: 100 * MEGABYTE };
/** Policy: a province's worst day. */
const OF_ALL = { drafts: 20_000, bytes: 400 * MEGABYTE };

/**
 * Counts a draft among those of its network. Nobody is ever refused for what they write: where there are too many drafts,
 * those left untouched the longest are forgotten before their time.
 */
export async function makeRoomForDraft(key: string, network: string): Promise<void> {
  const own = digest(key);
  await noteRoom(own, network);
  await shedDrafts(own, network, OF_A_NETWORK);
  await shedDrafts(own, null, OF_ALL);
}
