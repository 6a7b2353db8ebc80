import { timingSafeEqual } from "node:crypto";
import { createChallenge, verifySolution } from "altcha-lib/v1";
import { z } from "zod";
import { env } from "#app/env.server.ts";
import { minutesFromNow, now } from "#app/shell/clock.server.ts";
import { derived, digest, token } from "#app/shell/random.server.ts";
import { spend } from "#db/stores/sign-in/throttle-store.server.ts";

/** Policy: a toll is good for so long after it could be paid. */
const GOOD_FOR_MINUTES = 10;

/** Policy: about a second of a telephone's work for every four seconds of waiting. */
const HASHES_A_SECOND = 10_000;

export type Challenge = {
  readonly wait: number;
  readonly ticket: string;
  readonly challenge: string;
};
type Paid = { readonly ticket: string; readonly work: string };

export async function newChallenge(subject: string, wait: number): Promise<Challenge> {
  const ready = `${now().getTime() + wait * 1000}.${token().slice(0, 16)}`;
  const challenge = await createChallenge({
    hmacKey: keyOf(subject),
    maxNumber: wait * HASHES_A_SECOND,
    expires: minutesFromNow(GOOD_FOR_MINUTES),
  });
  return { wait, ticket: `${ready}.${seal(subject, ready)}`, challenge: JSON.stringify(challenge) };
}

/** Whether the toll for this subject has been paid, by waiting or by work, and not spent before. */
export async function isPaid(subject: string, { ticket, work }: Paid): Promise<boolean> {
  const worked = work !== "" && (await isSolved(subject, work));
  if (!worked && !hasWaited(subject, ticket)) return false;
  return spend(digest(worked ? saltIn(work) : ticket), minutesFromNow(2 * GOOD_FOR_MINUTES));
}

function hasWaited(subject: string, ticket: string): boolean {
  const [ready = "", nonce = "", mac = ""] = ticket.split(".");
  const [theirs, ours] = [Buffer.from(mac), Buffer.from(seal(subject, `${ready}.${nonce}`))];
  if (theirs.length !== ours.length || !timingSafeEqual(theirs, ours)) return false;
  const since = now().getTime() - Number(ready);
  return since >= 0 && since < GOOD_FOR_MINUTES * 60_000;
}

const isSolved = (subject: string, work: string): Promise<boolean> =>
  verifySolution(work, keyOf(subject)).catch(() => false);

/** Two answers to one challenge are one payment. */
const saltIn = (work: string): string =>
  payload.parse(JSON.parse(Buffer.from(work, "base64").toString())).salt;

const payload = z.object({ salt: z.string() });

const keyOf = (subject: string): string => `${env.THROTTLE_KEY}:${subject}`;

const seal = (subject: string, text: string): string =>
  Buffer.from(derived(keyOf(subject), text))
    .toString("base64url")
    .slice(0, 43);
