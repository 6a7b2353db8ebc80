import {
  countFailure,
  forgive,
  nameOf,
  type Subject,
  waitFor,
} from "#app/shell/throttle.server.ts";
import { isPaid, newToll, type Toll } from "#app/shell/toll.server.ts";
import type { Form } from "#app/web/form.server.ts";
import { log } from "#app/web/log.server.ts";

/** Set by the edge, which alone sees an address; a name for a network, of today and of no use tomorrow. */
const NETWORK = "x-network";

/** What is tried, together with where from. The first is what a toll is paid for. */
export function subjectsOf(request: Request, subject: Subject): readonly Subject[] {
  const network = request.headers.get(NETWORK);
  return network ? [subject, { tried: "network", which: network }] : [subject];
}

/** Null where this try may go ahead; otherwise the toll to be paid first. No answer depends on what exists. */
export async function tollBefore(subjects: readonly Subject[], form: Form): Promise<Toll | null> {
  const wait = await waitFor(subjects);
  if (wait === 0) return null;
  const paid = { ticket: form.one("ticket"), work: form.one("work") };
  const paidFor = tolled(subjects);
  return (await isPaid(paidFor, paid)) ? null : newToll(paidFor, wait);
}

/** Counts a failure; the toll for the next try, if it costs one. Too many of everybody's are told of, and nothing else. */
export async function tollAfterFailure(subjects: readonly Subject[]): Promise<Toll | null> {
  if (await countFailure(subjects)) log({ event: "alarm", code: "many-failed-sign-ins" });
  const wait = await waitFor(subjects);
  return wait === 0 ? null : newToll(tolled(subjects), wait);
}

export const forgiveFailures = forgive;

const tolled = ([first]: readonly Subject[]): string => (first ? nameOf(first) : "");
