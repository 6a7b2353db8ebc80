import type { Tried } from "#app/domain/sign-in/throttle.ts";
import { behindFilings } from "#app/shell/crypto/slow-work.server.ts";
import { inTurn } from "#app/shell/machine/in-turn.server.ts";
import { noteEpisode, turnedAway } from "#app/shell/sign-in/failure-episodes.server.ts";
import {
  forgive,
  giveBack,
  isDue,
  noteFailure,
  type Subject,
  type Subjects,
  waitAfterFailure as waitAfter,
  waitBefore as waitUntil,
} from "#app/shell/sign-in/throttle.server.ts";
import { log } from "#app/web/request/log.server.ts";

/** Set by the edge, which alone sees an address; a name for a network, of today and of no use tomorrow. */
const NETWORK = "x-network";

/** What anybody may try: counted for what is tried, for their network, and for everybody together. */
export function triedByStranger(request: Request, subject: Subject): Subjects {
  const network = request.headers.get(NETWORK);
  const everybody: Subject = { tried: "everybody", which: subject.tried };
  return network
    ? [subject, { tried: "network", which: network }, everybody]
    : [subject, everybody];
}

/**
 * Zero where this try may go ahead, and then it counts already; otherwise the seconds to wait before the next, and this one
 * is not looked at. Say afterwards what became of it: a failure, forgiven, or given back. No answer depends on what exists.
 */
export async function waitBefore(subjects: Subjects): Promise<number> {
  const seconds = await inTurn(queueOf(subjects), async () => {
    if (!OWN.has(subjects[0].tried)) await behindFilings();
    return waitUntil(subjects);
  });
  if (seconds > 0) turnedAway(subjects);
  return seconds;
}

/** Who has shown that they belong here, and does not wait behind people who file. */
const OWN: ReadonlySet<Tried> = new Set<Tried>(["known-browser", "own-receipt", "own-password"]);

/** Strangers stand in one queue; who has one of their own stands behind nobody else's tries. */
function queueOf([first, ...others]: Subjects): string {
  const isStranger = others.some(({ tried }) => tried === "everybody");
  return isStranger ? "strangers" : `${first.tried} ${first.which}`;
}

/** Keeps a failure; the seconds before the next try. Too many of everybody's are told of, and nothing else. */
export async function waitAfterFailure(subjects: Subjects): Promise<number> {
  await noteFailure(subjects);
  if (await noteEpisode(subjects)) log({ event: "alarm", code: "many-failed-sign-ins" });
  return waitAfter(subjects);
}

export const forgiveFailures = forgive;
export const giveBackTry = giveBack;
export const mustStrangersWait = isDue;
