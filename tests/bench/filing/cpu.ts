import { readFileSync } from "node:fs";

/** How often the kernel of Linux counts in a second, wherever Node runs on it. */
const TICKS_A_SECOND = 100;

/** The CPU that these processes have taken so far, in milliseconds; whoever is gone counts no more. */
export const cpuOf = (pids: readonly number[]): number =>
  pids.map((pid) => readFrom(`/proc/${pid}/stat`)).reduce((sum, spent) => sum + spent, 0);

/** The same of the one thread of a process that runs JavaScript. */
export const cpuOfMainThread = (pid: number): number => readFrom(`/proc/${pid}/task/${pid}/stat`);

function readFrom(path: string): number {
  try {
    // Behind the program's name, which may hold blanks: user and system time are the 14th and 15th field.
    const [, after = ""] = readFileSync(path, "utf8").split(") ");
    const fields = after.split(" ").map(Number);
    return ((fields[11] ?? 0) + (fields[12] ?? 0)) * (1000 / TICKS_A_SECOND);
  } catch {
    return 0;
  }
}
