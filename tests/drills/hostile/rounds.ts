import { type Found, subjectOf } from "#tests/drills/hostile/find-forms.ts";
import type { Sent } from "#tests/drills/hostile/sample.ts";
import { type Answer, ask, inOneLine } from "#tests/drills/hostile/send.ts";
import { withFreshKey } from "#tests/drills/hostile/variations.ts";

const AT_ONCE = 8;
/** Wrong passwords and codes count as well, where nothing was done. */
const ROUNDS_OF_FAILURES = 3;

/** One way of sending one form that somebody found, with that form's own session. */
export type Try = {
  readonly found: Found;
  readonly cookie: string;
  readonly what: string;
  readonly sent: readonly Sent[];
};
type Telling = (one: Try, answer: Answer) => void;

/**
 * Sends everything, in rounds: each round one try about each matter, all of them against the state the story left. What a
 * round has changed is put back before the next, so that no form finds its work done by the one before it.
 */
export async function inRounds(
  origin: string,
  tries: readonly Try[],
  putBack: () => Promise<unknown>,
  tell: Telling,
): Promise<void> {
  const queues = bySubject(tries);
  const rounds = Math.max(0, ...queues.map(({ length }) => length));
  for (let round = 0; round < rounds; round += 1) {
    const left = queues.flatMap((queue) => queue.slice(round, round + 1));
    let changed = round % ROUNDS_OF_FAILURES === 0;
    const sendOn = async () => {
      for (let one = left.pop(); one; one = left.pop()) {
        const answer = await send(origin, one);
        if (answer.status < 400 || answer.status === 429) changed = true;
        tell(one, answer);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, sendOn));
    if (changed) await putBack();
  }
}

function bySubject(tries: readonly Try[]): readonly (readonly Try[])[] {
  const queues = new Map<string, Try[]>();
  for (const one of tries) {
    const subject = subjectOf(one.found);
    queues.set(subject, [...(queues.get(subject) ?? []), one]);
  }
  return [...queues.values()];
}

const send = (origin: string, { found: { form }, cookie, sent }: Try): Promise<Answer> => {
  const { method, action, withFiles } = form;
  const path = action.split("#")[0] ?? "";
  if (method === "post") return ask({ origin, path, cookie, sent: withFreshKey(sent), withFiles });
  return ask({ origin, path: `${path.split("?")[0]}?${inOneLine(sent)}`, cookie });
};
