import { type Cell, cellsOf } from "#tests/drills/matrix/cells.ts";
import { told, walk } from "#tests/drills/matrix/walk.ts";
import { readWorld } from "#tests/drills/matrix/world.ts";
import { startApp } from "#tests/support/app.ts";

const MOST_TOLD = 40;

/** Everybody at every door with every matter, over HTTP, against the access policy. */
export async function drill(): Promise<Record<string, number>> {
  const app = await startApp({ env: { SEED_STORY: "1" } });
  try {
    const world = await readWorld(app);
    const cells = cellsOf(world);
    const mismatches = await walk(app.origin, cells);
    for (const mismatch of mismatches.slice(0, MOST_TOLD)) console.log(told(mismatch));
    const forbidden = cells.filter(({ expected }) => !expected.includes("opens"));
    return {
      people: world.askers.length,
      matters: world.subjects.length,
      doors: new Set(cells.map(doorOf)).size,
      cells: cells.length,
      "of these shut": forbidden.length,
      failed: mismatches.length,
    };
  } finally {
    await app.stop();
  }
}

const doorOf = ({ method, action }: Cell) => `${method} ${action}`;
