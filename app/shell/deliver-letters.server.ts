import { minutesFromNow } from "#app/shell/clock.server.ts";
import { post } from "#app/shell/post.server.ts";
import { openInMailroom } from "#app/shell/seal.server.ts";
import { leaseLetters, markSent, tryLater } from "#db/stores/letter-store.server.ts";
import { findAddresses, findUnitAddress } from "#db/stores/staff-store.server.ts";
import { noticeFor } from "#emails/notice.ts";

const BATCH = 50;
/** Longer than any mail server is waited for, so that nobody else sends the same letter meanwhile. */
const LEASE_MINUTES = 2;
/** One minute, then two, then four, up to six hours. */
const pauseAfter = (attempts: number): number => Math.min(2 ** attempts, 360);

type Due = Awaited<ReturnType<typeof leaseLetters>>[number];

/** Sends every letter that is due, each at least once. Returns how many were sent and how many failed. */
export async function deliverLetters(): Promise<{
  readonly sent: number;
  readonly failed: number;
}> {
  const due = await leaseLetters(BATCH, minutesFromNow(LEASE_MINUTES));
  const outcomes = [];
  for (const letter of due) outcomes.push(await deliver(letter));
  const sent = outcomes.filter(Boolean).length;
  return { sent, failed: outcomes.length - sent };
}

async function deliver(letter: Due): Promise<boolean> {
  try {
    for (const [index, addressee] of (await addresseesOf(letter)).entries()) {
      await post({ ...noticeOf(letter), messageId: `${letter.id}.${index}`, addressee });
    }
    await markSent(letter.id);
    return true;
  } catch {
    await tryLater(letter.id, minutesFromNow(pauseAfter(letter.attempts)));
    return false;
  }
}

const noticeOf = ({ audience, number, language }: Due) =>
  noticeFor(audience, number, audience === "reporter" ? language : "zh");

/** A reporter who left no address reads the letter on their page: nobody is written to. */
async function addresseesOf({ audience, sealedMail, unitId }: Due): Promise<readonly string[]> {
  switch (audience) {
    case "reporter":
      return sealedMail ? [await openInMailroom(sealedMail)] : [];
    case "unit":
      return unitId ? findUnitAddress(unitId) : [];
    case "intake":
    case "head":
    case "committee":
    case "finance":
      return findAddresses(audience, unitId);
  }
}
