import { execFileSync, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { PEOPLE } from "#app/demo/story/people.ts";
import type { StaffRole } from "#app/domain/staff/roles.ts";
import { STAFF_ROLES } from "#app/domain/staff/roles.ts";
import { awake } from "#tests/drills/exclusion/awake.ts";
import { crawl, look, type Pages, type SignedIn } from "#tests/drills/exclusion/crawl.ts";
import { drawList } from "#tests/drills/exclusion/draw-list.ts";
import { mailsOf, untilAllMailIsOut } from "#tests/drills/exclusion/mails.ts";
import { probeAs } from "#tests/drills/exclusion/probe-everybody.ts";
import { type App, startApp } from "#tests/support/app.ts";

export type Mode = "nothing" | "hidden" | "open";
export type Seen = {
  readonly pages: ReadonlyMap<string, Pages>;
  readonly mails: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, StaffRole>;
  /** Requests for a matter that were not answered as those for one that never was. */
  readonly told: readonly string[];
  readonly probes: number;
  /** Processes of the portal that did not live through it. */
  readonly ended: number;
};

const told = z.object({
  sessions: z.array(
    z.object({
      signInName: z.string(),
      displayName: z.string(),
      role: z.enum(STAFF_ROLES),
      unitId: z.string().nullable(),
      key: z.string(),
    }),
  ),
  matters: z.array(z.string()),
});

/** Starts a copy of the portal, tells it the rest of its story and looks at everything as everybody. */
export async function seenIn(dataDir: string, mode: Mode): Promise<Seen> {
  const app = await startApp({ dataDir, env: { SEED_STORY: "1" } });
  try {
    const { sessions, matters } = tellIn(app, mode);
    const pids = app.workers();
    await untilAllMailIsOut(app);
    const pages = new Map<string, Pages>();
    for (const person of oneOfEach(sessions)) {
      pages.set(person.signInName, await crawl(app.origin, await awake(app, person)));
      console.error(`${mode}: ${person.signInName} ${pages.get(person.signInName)?.size ?? 0}`);
    }
    const asking = mode === "open" ? sessions.filter(isHandler) : oneOfEach(sessions);
    const { told, probes } = await probeAs(
      app,
      asking,
      mode === "open" ? matters.slice(-1) : matters,
    );
    for (const person of oneOfEach(sessions)) {
      const seen = pages.get(person.signInName) ?? new Map<string, string>();
      pages.set(
        person.signInName,
        new Map([
          ...seen,
          ...(await drawList(app.origin, await awake(app, person))),
          ...(await declareRelation(app, await awake(app, person))),
        ]),
      );
    }
    return {
      pages,
      mails: await mailsOf(app, sessions),
      roles: new Map(sessions.map(({ signInName, role }) => [signInName, role])),
      told,
      probes,
      ended: pids.filter((pid) => !app.workers().includes(pid)).length,
    };
  } catch (failure) {
    // Where it no longer answers, only what it said itself tells why.
    console.error(app.output());
    throw failure;
  } finally {
    await app.stop();
  }
}

/**
 * Somebody says that they have to do with a firm, which is the one that what is hidden is about. From then on it is kept
 * from them all the more, so this comes last.
 */
async function declareRelation({ origin }: App, { key }: SignedIn): Promise<Pages> {
  const form = { formKey: randomUUID(), name: "隐匿药业", reason: "演练" };
  return new Map([
    ["a relation declared", await look(origin, key, "/desk/relations", form)],
    ["/desk, with the relation", await look(origin, key, "/desk")],
  ]);
}

/** Whoever deals with it where it is kept from nobody: for them an answer must differ, or nothing was asked. */
const isHandler = ({ signInName }: SignedIn): boolean => signInName === PEOPLE.handler.signInName;

/** Two of the same role in the same unit are shown the same. The auditor comes first: others leave looks in the log. */
const oneOfEach = (sessions: readonly SignedIn[]): readonly SignedIn[] =>
  [
    ...new Map(sessions.map((person) => [`${person.role} ${person.unitId}`, person])).values(),
  ].toSorted((one, other) => Number(other.role === "auditor") - Number(one.role === "auditor"));

/** A portal that has been told the demo's story and stands still. */
export async function storyIn(dataDir: string): Promise<void> {
  const app = await startApp({ dataDir, env: { SEED_STORY: "1" } });
  await untilAllMailIsOut(app);
  await app.stop();
}

export const copyOf = (dataDir: string, to: string): void => {
  execFileSync("cp", ["-a", dataDir, to]);
};

function tellIn(app: App, mode: Mode) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "tests/drills/exclusion/build-scene.ts", mode],
    {
      encoding: "utf8",
      env: { ...process.env, DATABASE_URL: app.databaseUrl(), DATA_DIR: app.dataDir },
    },
  );
  const [, json] = stdout.split("@@");
  if (!json) throw new Error(`the story could not be told: ${stderr}`);
  return told.parse(JSON.parse(json));
}
