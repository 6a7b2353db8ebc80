import { addressesOf } from "#tests/drills/hostile/addresses.ts";
import { atOnce } from "#tests/drills/hostile/at-once.ts";
import { variationsWithFiles } from "#tests/drills/hostile/files.ts";
import { cookiesOf } from "#tests/drills/hostile/junk-cookies.ts";
import { keepTables } from "#tests/drills/hostile/put-back.ts";
import { inRounds, type Try } from "#tests/drills/hostile/rounds.ts";
import { seed } from "#tests/drills/hostile/seed.ts";
import { ask, faultsIn } from "#tests/drills/hostile/send.ts";
import { sendSamples } from "#tests/drills/hostile/send-samples.ts";
import { type SetOut, setOut } from "#tests/drills/hostile/set-out.ts";
import { type Tally, tally } from "#tests/drills/hostile/tally.ts";
import { unshown } from "#tests/drills/hostile/unshown.ts";
import { variationsOf } from "#tests/drills/hostile/variations.ts";
import { visitorsOf } from "#tests/drills/hostile/visitors.ts";
import { writtenFor } from "#tests/drills/hostile/written.ts";
import { type App, startApp } from "#tests/support/app.ts";

/**
 * Every form of the site, taken from the pages of whoever may see it, with each of its fields spoilt in every way; every
 * address and every cookie likewise. Nothing may answer with a fault of ours, tell of its insides, or end a process.
 */
export async function drill(): Promise<Record<string, number>> {
  const app = await startApp({ env: { SEED_STORY: "1", WEB_PROCESSES: "2" } });
  try {
    const told = await seed(app);
    const written = writtenFor(told);
    const out = await setOut(app.origin, visitorsOf(app, told.matters), written);
    const untried = toNobody(out);
    const pids = app.workers();
    const { putBack, end } = await keepTables(app.databaseUrl());
    const { more, taken } = await sendSamples(app.origin, out.samples, written, putBack);
    const all = [...out.samples, ...more];
    const forms = await sendForms(app, all, putBack);
    const others = await askAddresses(app, out);
    await end();
    for (const { found } of all)
      if (!taken.includes(found.kind)) console.error(`its sample was refused: ${found.kind}`);
    const verdict = verdictOf(app, pids, forms, others, untried);
    return { ...figuresOf(all, taken.length, forms), ...verdict };
  } finally {
    await app.stop();
  }
}

async function sendForms(app: App, all: readonly Try[], putBack: () => Promise<unknown>) {
  const forms = tally();
  const tries = [];
  for (const one of all) {
    const withFiles = one.found.form.withFiles ? await variationsWithFiles(one.sent) : [];
    for (const way of [...variationsOf(one.sent), ...withFiles]) tries.push({ ...one, ...way });
  }
  await inRounds(app.origin, tries, putBack, ({ found, what }, answer) => {
    forms.count(answer, `${found.kind} ${what}`);
    if (forms.sum() % SOMETIMES === 0) console.error(`${forms.sum()} of ${tries.length} forms`);
  });
  return forms;
}

const SOMETIMES = 1000;

/** A door whose form stood on nobody's page was not tried at all: the scene has to lead there. */
function toNobody({ samples }: SetOut): number {
  const doors = unshown(samples.map(({ found }) => found.form.action));
  for (const door of doors) console.error(`its form was shown to nobody: ${door}`);
  return doors.length;
}

async function askAddresses({ origin }: App, { seen, cookieOf }: SetOut) {
  const others = tally();
  await atOnce(addressesOf(seen), async ({ path, what, seen: known }) => {
    others.count(await ask({ origin, path, cookie: cookieOf(known?.visitor.name ?? "") }), what);
  });
  const key = cookieOf("chengban").replace("staff=", "");
  await atOnce(cookiesOf(key), async ({ what, ...asked }) => {
    others.count(await ask({ origin, ...asked }), what);
  });
  return others;
}

const figuresOf = (all: readonly Try[], taken: number, forms: Tally): Record<string, number> => ({
  forms: all.length,
  "of these taken as they should be": taken,
  fields: all.reduce((sum, { sent }) => sum + new Set(sent.map(({ name }) => name)).size, 0),
  "forms sent": forms.sum(),
  "answered 200": forms.of(2),
  "led on, 303": forms.of(3),
  "400, 413, 414, 415": [400, 413, 414, 415].reduce((sum, status) => sum + forms.of(status), 0),
  "403, 404": forms.of(403) + forms.of(404),
  "409": forms.of(409),
  "422": forms.of(422),
  "429": forms.of(429),
  "503": forms.of(503),
});

function verdictOf(
  app: App,
  pids: readonly number[],
  forms: Tally,
  others: Tally,
  untried: number,
) {
  const ended = pids.filter((pid) => !app.workers().includes(pid)).length;
  const faults = faultsIn(app.output());
  for (const line of faults.slice(0, MOST_TOLD)) console.error(line);
  // Where nothing was refused for what was in it, and nothing taken, no form was reached.
  const blind = [400, 422, 3].some((status) => forms.of(status) === 0) ? 1 : 0;
  return {
    "addresses and cookies asked": others.sum(),
    "of these 2xx": others.of(2),
    "of these 3xx": others.of(3),
    "of these 4xx": others.of(4),
    "of these 5xx": others.of(5),
    "processes ended": ended,
    "faults in the log": faults.length,
    "doors whose form was shown to nobody": untried,
    failed: forms.wrong() + others.wrong() + ended + faults.length + blind + untried,
  };
}

const MOST_TOLD = 20;
