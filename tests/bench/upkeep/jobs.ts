// Run by the bench, once for each stand, with its database and its keys: how long each job that runs by itself takes.
import { REGISTER_TIMETABLE, TIMETABLE } from "#app/jobs/worker.ts";

const TURNS = 5;

for (const { job } of [...TIMETABLE, ...REGISTER_TIMETABLE]) {
  const taken: number[] = [];
  while (taken.length < TURNS) {
    const began = performance.now();
    await job();
    taken.push(performance.now() - began);
  }
  const [middle = 0] = taken.toSorted((one, other) => one - other).slice(TURNS >> 1);
  const figures = { job: job.name, first: round(taken[0] ?? 0), middle: round(middle) };
  console.log(JSON.stringify(figures));
}
process.exit(0);

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
