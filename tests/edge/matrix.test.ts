import { afterAll, beforeAll, expect, test } from "vitest";
import { cellsOf } from "#tests/drills/matrix/cells.ts";
import { told, walk } from "#tests/drills/matrix/walk.ts";
import { readWorld, type World } from "#tests/drills/matrix/world.ts";
import { type App, startApp } from "#tests/support/app.ts";

/** A few of everybody and a few of all actions; `npm run drill -- matrix` leaves nobody and nothing out. */
const ASKERS = ["nobody", "reporter", "handler", "head", "finance", "auditor"];
const ACTIONS =
  /^(see-|pay$|vote$|sign-off$|set-parameters$|assignment$|case$|findings$|claim-reward$|write-|open-contact$|keep-office-files$|strike-office-file$|approve-proposal$|keep-views$|export-matters$|confirm-export$)/;

let app: App;
let world: World;
beforeAll(async () => {
  app = await startApp({ env: { SEED_STORY: "1" } });
  world = await readWorld(app);
}, 180_000);
afterAll(() => app.stop());

test("every door answers everybody as the access policy says", async () => {
  const cells = cellsOf(world).filter(
    ({ asker, action, path }) =>
      ASKERS.includes(asker.name) && ACTIONS.test(action) && !path.startsWith("/dev/"),
  );
  expect(cells.length).toBeGreaterThan(300);
  expect((await walk(app.origin, cells)).map(told)).toEqual([]);
}, 300_000);
