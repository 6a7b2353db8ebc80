import { v4 as uuidv4 } from "uuid";
import { MOST_IN_A_WEEK, stateOf, whyNotDecide } from "#app/domain/identity/unsealing.ts";
import { minutesFromNow, now } from "#app/shell/clock.server.ts";
import { isRefused } from "#app/shell/identity/vault/ask-vault.server.ts";
import { isConsent } from "#app/shell/identity/vault/consent.server.ts";
import { findSitting, verifyCustodian } from "#app/shell/identity/vault/custodian.server.ts";
import type { GivenCodes } from "#app/shell/identity/vault/factor.server.ts";
import { tellOfRequest } from "#app/shell/identity/vault/notices.server.ts";
import type {
  AnswerOf,
  KeptUnsealing,
  QuestionOf,
  Refused,
  VaultRefusal,
} from "#app/shell/identity/vault/protocol.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { canonicalDigest } from "#db/stores/audit/canonical.ts";
import {
  countRequests,
  findAskedFor,
  findRequests,
  findRunOut,
  putRequest,
  type RequestRow,
} from "#db/stores/identity/unsealing-store.server.ts";
import { findVerdicts, putVerdict } from "#db/stores/identity/verdict-store.server.ts";

const MINUTES_A_DAY = 24 * 60;
const refused = (...refused: readonly VaultRefusal[]): Refused => ({ refused });

/**
 * Puts a request down, and writes to everybody who may know of it; the same again is found as it stands, and written to
 * nobody. Which submission it is about and how its matters are called the vault looks up by itself. It exists for the
 * vault from the moment it stands in the register of the matter.
 */
export async function request(
  asked: QuestionOf<"request">,
): Promise<AnswerOf<"request"> | Refused> {
  const { by, days, ...rest } = asked;
  const asker = await findSitting(by);
  if ("refused" in asker) return asker;
  const found = await findAskedFor(asked.matterId, by);
  if (!found) return refused("no-such-matter");
  if ((await countRequests(by, minutesFromNow(-7 * MINUTES_A_DAY), asked.id)) >= MOST_IN_A_WEEK)
    return refused("too-many-requests");
  const row: RequestRow = {
    ...rest,
    ...found,
    act: uuidv4(),
    requestedBy: by,
    requestedAt: now(),
    expiresAt: minutesFromNow(days * MINUTES_A_DAY),
  };
  const { act } = await inTransaction(async (tx) => {
    const put = await putRequest(tx, row);
    if (put.isNew) await tellOfRequest(tx, { ...row, digest: digestOf(row) }, asker.name);
    return put;
  });
  return recordable(row, act);
}

/** Takes a verdict, given with one's own codes to exactly what was read. */
export async function decide(asked: QuestionOf<"verdict">): Promise<AnswerOf<"verdict"> | Refused> {
  const { by, requestId, digest, code, mailed, approves, reason } = asked;
  const found = await findUnsealing(requestId);
  const custodian = await findSitting(by);
  if ("refused" in custodian) return custodian;
  if (!found) return refused("no-such-request");
  const because = whyNotDecide(asUnsealing(found), { id: by, unitId: custodian.unitId, digest });
  if (because.length > 0) return refused(...because);
  const decider = await verifyFor(found, by, { code, mailed });
  if (isRefused(decider)) return decider;

  const act = uuidv4();
  const given = { requestId, staffId: by, act, unitId: decider.unitId, approves, reason, digest };
  const put = await putVerdict({ ...given, givenAt: now() });
  return put ? recordable(found, act) : refused("decided-before");
}

/**
 * One who sits and gave the right codes for this request. A mailed code that is good for another one is no slip: somebody
 * was shown one request and has answered another.
 */
export async function verifyFor(found: Digested, by: string, codes: GivenCodes) {
  const verified = await verifyCustodian(by, codes, found.digest);
  if (!isRefused(verified) || !verified.refused.includes("code-wrong")) return verified;
  const others = (await unsealings()).filter(({ id }) => id !== found.id);
  const isOfAnother = others.some(({ digest }) => isConsent(codes.mailed, digest, by));
  return isOfAnother ? refused("code-of-another") : verified;
}

type Digested = Pick<KeptUnsealing, "id" | "digest">;

/** Every request that stands in the register, with the verdicts that do. */
export async function unsealings(): Promise<readonly KeptUnsealing[]> {
  const [rows, verdicts] = await Promise.all([findRequests(), findVerdicts()]);
  return rows.map((row) => kept(row, verdicts));
}

export async function findUnsealing(id: string) {
  const [[row], verdicts] = await Promise.all([findRequests(id), findVerdicts(id)]);
  return row && { ...kept(row, verdicts), submissionId: row.requests.submissionId };
}

/** Requests that ran out, each told to one of those who ask: told to two, it would be put down twice. */
export async function runOut(): Promise<AnswerOf<"expired">> {
  const askedAt = now().getTime();
  const over = (await findRunOut(now())).filter(
    ({ id }) => askedAt - (told.get(id) ?? 0) > TOLD_AGAIN_AFTER,
  );
  for (const { id } of over) told.set(id, askedAt);
  return { expired: over.map((row) => recordable(row, uuidv4())) };
}

/** Whoever heard of it and died before writing it down leaves it to the next one. */
const TOLD_AGAIN_AFTER = 5 * 60_000;
const told = new Map<string, number>();

type Found = Awaited<ReturnType<typeof findRequests>>[number];
type Given = Awaited<ReturnType<typeof findVerdicts>>;

function kept({ requests: row, openings: opening }: Found, verdicts: Given): KeptUnsealing {
  const { id, matterId, number, purpose, fields, explanation, requestedBy } = row;
  const unsealing = {
    ...{ id, matterId, number, purpose, fields: [...fields], explanation, requestedBy },
    requestedAt: row.requestedAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    digest: digestOf(row),
    verdicts: verdicts
      .filter(({ requestId }) => requestId === id)
      .map(({ staffId, unitId, approves, reason, digest, givenAt }) => ({
        ...{ by: staffId, unitId, approves, reason, digest },
        givenAt: givenAt.toISOString(),
      })),
    shownUntil: opening?.until.toISOString() ?? null,
  };
  return { ...unsealing, state: stateOf(asUnsealing(unsealing)) };
}

/** What exactly is agreed to: every word of a request. */
const digestOf = ({ id, matterId, submissionId, number, ...row }: RequestRow): string =>
  canonicalDigest({
    ...{ id, matterId, submissionId, number },
    purpose: row.purpose,
    fields: [...row.fields],
    explanation: row.explanation,
    requestedBy: row.requestedBy,
    requestedAt: row.requestedAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  });

const asUnsealing = (unsealing: Omit<KeptUnsealing, "state">) => ({
  ...unsealing,
  // Once it is opened, the minutes it is shown count and no longer the days it waited.
  expired: unsealing.shownUntil === null && unsealing.expiresAt < now().toISOString(),
});

const recordable = (
  { id, matterId, purpose }: Pick<RequestRow, "id" | "matterId" | "purpose">,
  act: string,
) => ({ act, requestId: id, matterId, purpose });
