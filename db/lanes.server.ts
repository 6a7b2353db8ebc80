import { DatabaseFailure } from "#db/database-failure.server.ts";
import { type Lane, openLane } from "#db/lane.server.ts";

const MOST_LANES = 10;
const WAIT_WITHIN = 3000;

const idle: Lane[] = [];
const waiting: (() => void)[] = [];
let open = 0;

/**
 * Does the work on a lane of its own; waiting for the lane counts towards the deadline.
 * A lane on which anything went wrong is closed, not used again.
 */
export async function onLane<Result>(
  work: (lane: Lane) => Promise<Result>,
  deadline: number,
): Promise<Result> {
  const asked = performance.now();
  const lane = await borrow();
  try {
    const result = await within(deadline - (performance.now() - asked), work(lane));
    giveBack(lane);
    return result;
  } catch (error) {
    drop(lane);
    throw error;
  }
}

async function borrow(): Promise<Lane> {
  const lane = idle.pop();
  if (lane && !lane.isLost()) return lane;
  if (lane) open -= 1;
  if (idle.length > 0) return borrow();
  if (open < MOST_LANES) {
    open += 1;
    return openLane();
  }
  await ourTurn();
  return borrow();
}

/** Whoever gives up leaves the queue, or the next lane to come free would be offered to nobody. */
async function ourTurn() {
  let call = () => {};
  const turn = new Promise<void>((resolve) => {
    call = resolve;
  });
  waiting.push(call);
  try {
    await within(WAIT_WITHIN, turn);
  } finally {
    const place = waiting.indexOf(call);
    if (place >= 0) waiting.splice(place, 1);
  }
}

function giveBack(lane: Lane) {
  idle.push(lane);
  waiting.shift()?.();
}

function drop(lane: Lane) {
  open -= 1;
  waiting.shift()?.();
  lane.close().catch(() => {});
}

async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseFailure("deadline", null)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

export async function closeLanes() {
  const lanes = idle.splice(0);
  open -= lanes.length;
  await Promise.all(lanes.map((lane) => lane.close()));
}
