import { randomUUID } from "node:crypto";
import type { Cell } from "#tests/drills/matrix/cells.ts";
import { verdictOf } from "#tests/drills/matrix/expected.ts";

const AT_ONCE = 8;

export type Mismatch = { readonly cell: Cell; readonly found: string };

/** Whoever has left in a hurry is nobody at every other door. */
const leadsOut = ({ path }: Cell): boolean => path === "/leave";

/** Asks every question and returns where the answer was another than the policy's. */
export async function walk(origin: string, cells: readonly Cell[]): Promise<readonly Mismatch[]> {
  const inside = await askAll(
    origin,
    cells.filter((cell) => !leadsOut(cell)),
  );
  return [...inside, ...(await askAll(origin, cells.filter(leadsOut)))];
}

async function askAll(origin: string, cells: readonly Cell[]): Promise<readonly Mismatch[]> {
  const left = [...cells];
  const mismatches: Mismatch[] = [];
  async function ask() {
    for (let cell = left.pop(); cell; cell = left.pop()) {
      // A machine at its limit answers late or not at all; the question is asked once more before it counts.
      const first = await answerTo(origin, cell);
      const found = verdictOf(first.status >= 500 ? await answerTo(origin, cell) : first);
      if (!cell.expected.some((verdict) => verdict === found)) mismatches.push({ cell, found });
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return mismatches;
}

/** A form is sent as of a state no matter has reached yet, so that nothing comes of it where it is let in. */
async function answerTo(origin: string, { asker, method, path, says }: Cell): Promise<Response> {
  const fields = { formKey: randomUUID(), version: "99999999", ...says };
  const answer = await fetch(origin + path, {
    method,
    headers: { origin, cookie: asker.cookie },
    redirect: "manual",
    ...(method === "POST" ? { body: new URLSearchParams(fields) } : {}),
  });
  await answer.arrayBuffer();
  return answer;
}

/** In words, for whoever has to find out why. */
export const told = ({ cell, found }: Mismatch): string =>
  `${cell.asker.name} ${cell.method} ${cell.path} (${cell.action}): ${found}, not ${cell.expected.join(" or ")}`;
