import { randomUUID } from "node:crypto";
import { type Filed, fileReport } from "#tests/drills/file-report.ts";
import { newStopwatch, timed } from "#tests/drills/stopwatch.ts";

type CrowdOptions = {
  readonly origin: string;
  readonly filers: number;
  readonly lookers: number;
};

/** People who file one report after the other, and people who only look, until they are sent home. */
export function gather({ origin, filers, lookers }: CrowdOptions) {
  const filed: Filed[] = [];
  const watch = newStopwatch();
  let over = false;

  async function file() {
    while (!over) {
      const receipt = await fileReport(origin, `drill ${randomUUID()}`, watch, () => over);
      if (receipt) filed.push(receipt);
    }
  }
  async function look() {
    while (!over) await (await timed(watch, `${origin}/readyz`))?.text().catch(() => "");
  }
  const everybody = [
    ...Array.from({ length: filers }, file),
    ...Array.from({ length: lookers }, look),
  ];

  return {
    filed,
    watch,
    async disperse() {
      over = true;
      await Promise.all(everybody);
    },
  };
}
