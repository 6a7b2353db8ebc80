import { figuresOf } from "#tests/bench/desk/figures.ts";
import { fillAll, type Stand, standOf, startOn } from "#tests/bench/desk/filled.ts";
import { optionsIn } from "#tests/bench/desk/options.ts";
import { untilQuiet } from "#tests/bench/desk/quiet.ts";
import { readsOf } from "#tests/bench/desk/reads.ts";
import { openServer } from "#tests/bench/desk/server.ts";
import { askInTurns } from "#tests/bench/desk/timed.ts";
import { signIn } from "#tests/bench/desk/visitors.ts";

/**
 * Every page of every role with few matters and with very many, in turns: how long it takes and what it reads. What is
 * filled is kept in `.data/bench`, goes on where it was interrupted, and is filled once.
 */
export async function bench(): Promise<Record<string, string | number>[]> {
  const options = optionsIn(process.argv.slice(3));
  await fillAll(options);
  const server = await openServer(options.database);
  const stands = options.sizes.map((matters) => standOf(server, matters));
  const running: Awaited<ReturnType<typeof open>>[] = [];
  try {
    for (const stand of stands) running.push(await open(stand));
    const portals = running.map(({ portal }) => portal);
    const pages = await askInTurns(portals, options.rounds);
    const reads = await Promise.all(
      stands.map(({ url }, nr) =>
        options.reads && portals[nr] ? readsOf(url, portals[nr], pages[nr] ?? []) : [],
      ),
    );
    return [
      ...figuresOf(
        stands.map(({ matters }, nr) => ({
          matters,
          pages: pages[nr] ?? [],
          reads: reads[nr] ?? [],
        })),
      ),
    ];
  } finally {
    for (const { app } of running) await app.stop();
    await server.stop();
  }
}

/** The portal, started and come to rest, with everybody signed in. */
async function open(stand: Stand) {
  const app = await startOn(stand);
  await untilQuiet(stand.url);
  const cookies = await signIn(stand.url, app.origin, app.output());
  return { app, portal: { origin: app.origin, cookies } };
}
