import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { type Filed, fileReport } from "#tests/drills/file-report.ts";
import { newStopwatch } from "#tests/drills/stopwatch.ts";

const OWNER_COMES_EVERY = 3000;
/** The owner of the receipt shares the network of those who guess at it. */
const OWNERS_NETWORK = "10.0.0.9";

/** Who must not be kept waiting meanwhile: people who file, and the owner of the receipt that is guessed at. */
export function standBy(origin: string, filers: number, receipt: Filed) {
  let over = false;
  const filing: number[] = [];
  const owner = { came: 0, turnedAway: 0, unanswered: 0, slowest: 0 };

  async function file() {
    while (!over) {
      const began = performance.now();
      const filed = await fileReport(origin, `drill ${randomUUID()}`, newStopwatch(), () => over);
      if (filed) filing.push(performance.now() - began);
      await pause(500);
    }
  }
  async function come() {
    while (!over) {
      const began = performance.now();
      const answer = await fetch(`${origin}/progress`, {
        method: "POST",
        headers: { origin, "x-forwarded-for": OWNERS_NETWORK },
        body: new URLSearchParams({ number: receipt.number, secret: receipt.secret }),
        redirect: "manual",
      });
      await answer.arrayBuffer();
      owner.came += 1;
      if (answer.status !== 303) owner.unanswered += 1;
      else if (answer.headers.get("location") !== "/progress") owner.turnedAway += 1;
      owner.slowest = Math.max(owner.slowest, Math.round(performance.now() - began));
      await pause(OWNER_COMES_EVERY);
    }
  }
  const everybody = [...Array.from({ length: filers }, file), come()];

  return {
    async over() {
      over = true;
      await Promise.all(everybody);
      return { filing: filing.toSorted((one, other) => one - other), owner };
    },
  };
}
