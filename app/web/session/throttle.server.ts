import { type Challenge, isPaid, newChallenge } from "#app/shell/sign-in/challenge.server.ts";
import {
  countTry,
  forgive,
  giveBack,
  noteFailure,
  paidFor,
  type Standing,
  type Subject,
  standingOf,
} from "#app/shell/sign-in/throttle.server.ts";
import type { Form } from "#app/web/form/form.server.ts";
import { log } from "#app/web/request/log.server.ts";

/** Set by the edge, which alone sees an address; a name for a network, of today and of no use tomorrow. */
const NETWORK = "x-network";

/** What is tried, together with where from. The first is what a toll is paid for. */
export function subjectsOf(request: Request, subject: Subject): readonly Subject[] {
  const network = request.headers.get(NETWORK);
  return network ? [subject, { tried: "network", which: network }] : [subject];
}

/** Null where this try may go ahead, counted already; else the toll. Say afterwards what became of it. */
export async function requireChallenge(
  subjects: readonly Subject[],
  form: Form,
): Promise<Challenge | null> {
  const standing = await standingOf(subjects);
  const paid = { ticket: form.one("ticket"), work: form.one("work") };
  const isDue = standing.wait > 0 && !(await isPaid(paidFor(standing), paid));
  if (!isDue && (await countTry(standing))) return null;
  return tollOf(isDue ? standing : await standingOf(subjects));
}

export async function challengeAfterFailure(
  subjects: readonly Subject[],
): Promise<Challenge | null> {
  if (await noteFailure(subjects)) log({ event: "alarm", code: "many-failed-sign-ins" });
  const standing = await standingOf(subjects);
  return standing.wait === 0 ? null : tollOf(standing);
}

export const forgiveFailures = forgive;
export const giveBackTry = giveBack;

const tollOf = (standing: Standing): Promise<Challenge> =>
  newChallenge(paidFor(standing), Math.max(1, standing.wait));
