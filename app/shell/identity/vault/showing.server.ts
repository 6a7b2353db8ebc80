import { v4 as uuidv4 } from "uuid";
import { z } from "zod";
import { MINUTES_SHOWN } from "#app/domain/identity/unsealing.ts";
import { minutesFromNow, now } from "#app/shell/clock.server.ts";
import { identityPlace } from "#app/shell/content/sealed-reporter.server.ts";
import { vaultKey } from "#app/shell/crypto/keys.server.ts";
import { readShard } from "#app/shell/crypto/shards.server.ts";
import { openTwice } from "#app/shell/crypto/two-locks.server.ts";
import { isRefused } from "#app/shell/identity/vault/ask-vault.server.ts";
import type {
  AnswerOf,
  QuestionOf,
  Refused,
  VaultRefusal,
} from "#app/shell/identity/vault/protocol.server.ts";
import { findUnsealing, verifyFor } from "#app/shell/identity/vault/unsealings.server.ts";
import {
  findOpening,
  lookIsRecorded,
  putOpening,
} from "#db/stores/identity/opening-store.server.ts";
import { findIdentity } from "#db/stores/identity/vault-store.server.ts";

const refused = (reason: VaultRefusal): Refused => ({ refused: [reason] });
const written = z.record(z.string(), z.string());

/**
 * Opens what two have agreed to, for the one who asked, in the sign-in they ask from, for a quarter of an hour. It takes
 * their own codes: whoever has taken over a page could else open in their name, before they come.
 */
export async function openFor(
  asked: QuestionOf<"opening">,
): Promise<AnswerOf<"opening"> | Refused> {
  const { by, requestId, session, code, mailed } = asked;
  const found = await findUnsealing(requestId);
  if (!found || found.requestedBy !== by) return refused("no-such-request");
  if (found.state !== "approved") return refused("not-approved");
  if (!(await findOpening(requestId))) {
    const asker = await verifyFor(found, by, { code, mailed });
    if (isRefused(asker)) return asker;
    const until = minutesFromNow(MINUTES_SHOWN);
    await putOpening({ requestId, staffId: by, sessionDigest: session, until });
  }
  const opening = await findOpening(requestId);
  const closed = whyClosed(opening, by, session);
  return closed || !opening
    ? refused(closed ?? "not-opened")
    : { until: opening.until.toISOString() };
}

/** Looks that were announced and are not shown yet. Each is shown once, and only after it stands in the register. */
const announced = new Map<string, { readonly requestId: string; readonly by: string }>();
const MOST_ANNOUNCED = 1000;

export async function announceLook(asked: QuestionOf<"look">): Promise<AnswerOf<"look"> | Refused> {
  const { by, requestId, session } = asked;
  const found = await findUnsealing(requestId);
  if (!found) return refused("no-such-request");
  const closed = whyClosed(await findOpening(requestId), by, session);
  if (closed) return refused(closed);
  const act = uuidv4();
  if (announced.size >= MOST_ANNOUNCED) announced.clear();
  announced.set(act, { requestId, by });
  return { act, requestId, matterId: found.matterId, purpose: found.purpose };
}

export async function show({
  by,
  act,
  session,
}: QuestionOf<"show">): Promise<AnswerOf<"show"> | Refused> {
  const look = announced.get(act);
  announced.delete(act);
  const found = look?.by === by ? await findUnsealing(look.requestId) : undefined;
  if (!found) return refused("no-such-request");
  if (found.state !== "approved") return refused("not-approved");
  const opening = await findOpening(found.id);
  const closed = whyClosed(opening, by, session);
  if (closed || !opening) return refused(closed ?? "not-opened");
  if (!(await lookIsRecorded(act, found.matterId))) return refused("not-recorded");

  const identity = await openIdentity(found.submissionId);
  if (!identity) return refused("erased");
  const shown = found.fields.map((field) => [field, identity[field] ?? ""] as const);
  return {
    identity: Object.fromEntries(shown),
    number: found.number,
    until: opening.until.toISOString(),
  };
}

type Opening = Awaited<ReturnType<typeof findOpening>>;

function whyClosed(opening: Opening, by: string, session: string): VaultRefusal | null {
  if (!opening) return "not-opened";
  if (opening.staffId !== by || opening.sessionDigest !== session) return "opened-elsewhere";
  return opening.until < now() ? "shown-long-enough" : null;
}

async function openIdentity(submissionId: string) {
  const [sealed, shard] = await Promise.all([findIdentity(submissionId), readShard(submissionId)]);
  if (!sealed || !shard) return null;
  const text = await openTwice(vaultKey(), shard, sealed, identityPlace(submissionId));
  return written.parse(JSON.parse(text));
}
