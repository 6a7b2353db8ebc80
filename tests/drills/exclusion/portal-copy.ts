import { execFileSync, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { z } from "zod";
import type { StaffRole } from "#app/domain/staff/roles.ts";
import { STAFF_ROLES } from "#app/domain/staff/roles.ts";
import { crawl, look, type Pages, type SignedIn } from "#tests/drills/exclusion/crawl.ts";
import { type App, startApp } from "#tests/support/app.ts";

export type Mode = "nothing" | "hidden" | "open";
export type Seen = {
  readonly pages: ReadonlyMap<string, Pages>;
  readonly mails: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, StaffRole>;
  /** Requests for a hidden matter that were not answered as those for one that never was. */
  readonly betrayed: number;
  readonly probes: number;
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
    await untilAllMailIsOut(app);
    const pages = new Map<string, Pages>();
    for (const person of oneOfEach(sessions)) {
      pages.set(person.signInName, await crawl(app.origin, person));
      console.error(`${mode}: ${person.signInName} ${pages.get(person.signInName)?.size ?? 0}`);
    }
    const probed = [];
    for (const person of oneOfEach(sessions)) probed.push(await probe(app, person, matters));
    return {
      pages,
      mails: await mailsOf(app, sessions),
      roles: new Map(sessions.map(({ signInName, role }) => [signInName, role])),
      betrayed: probed.reduce((sum, { betrayed }) => sum + betrayed, 0),
      probes: probed.reduce((sum, { probes }) => sum + probes, 0),
    };
  } finally {
    await app.stop();
  }
}

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

const ADDRESSES: readonly ((id: string) => string)[] = [
  (id) => `/desk/matters/${id}`,
  (id) => `/desk/matters/${id}/assignment`,
  (id) => `/desk/matters/${id}/evidence/${id}`,
  (id) => `/desk/matters/${id}/evidence/${id}/view`,
  (id) => `/desk/matters/${id}/evidence/${id}/pages/1`,
  (id) => `/desk/matters/${id}/office-files`,
  (id) => `/desk/matters/${id}/office-files/${id}`,
  (id) => `/desk/matters/${id}/office-files/${id}/view`,
  (id) => `/desk/matters/${id}/office-files/${id}/striking`,
  (id) => `/desk/matters/${id}/letters/${id}`,
  (id) => `/desk/matters/${id}/messages`,
  (id) => `/desk/matters/${id}/contact`,
  (id) => `/committee/${id}`,
  (id) => `/finance/${id}`,
];
const NEVER_WAS = "5f0c2a4e-9d1b-4c3a-8e7f-0123456789ab";

/** Nothing; a form that its page would never send; and one that a page sends, under a key that nobody has used. */
const forms = (): readonly (Readonly<Record<string, string>> | undefined)[] => [
  undefined,
  { reason: "演练", intent: "tie" },
  { formKey: randomUUID(), intent: "message", text: "演练" },
  { formKey: randomUUID(), purpose: "mediation" },
];

/** Asks for the hidden matters by their addresses, and for one that never was; to see, and to act. */
async function probe({ origin }: App, { key }: SignedIn, matters: readonly string[]) {
  let betrayed = 0;
  let probes = 0;
  for (const address of ADDRESSES)
    for (const form of forms())
      for (const id of matters) {
        const hidden = await look(origin, key, address(id), form);
        const never = await look(origin, key, address(NEVER_WAS), form);
        probes += 1;
        if (hidden.replaceAll(id, "") !== never.replaceAll(NEVER_WAS, "")) betrayed += 1;
      }
  return { betrayed, probes };
}

async function mailsOf(app: App, sessions: readonly SignedIn[]) {
  const rows = await ask<{ addressee: string; mail: string }>(
    app,
    "select addressee, subject || body as mail from mailbox order by addressee, mail",
  );
  // A person reads their own box, and that of the unit they sit in.
  const boxes = await ask<{ name: string; mail: string }>(
    app,
    `select s.sign_in_name as name, unnest(array[s.mail, u.mail]) as mail
     from staff s left join units u on u.id = s.unit_id`,
  );
  const readBy = (name: string) => {
    const own = boxes.filter((box) => box.name === name).map(({ mail }) => mail);
    return rows.filter(({ addressee }) => own.includes(addressee)).map(({ mail }) => mail);
  };
  return new Map(sessions.map(({ signInName }) => [signInName, readBy(signInName).join("\n")]));
}

async function untilAllMailIsOut(app: App): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const unsent = await ask(
      app,
      `select 1 from letters where sent_at is null union all select 1 from staff_news where mail_id is null
       union all select 1 from staff_mails where sent_at is null limit 1`,
    );
    if (unsent.length === 0) return;
    await pause(300);
  }
  throw new Error("letters stay unsent");
}

async function ask<Row extends pg.QueryResultRow>(
  app: App,
  question: string,
): Promise<readonly Row[]> {
  const client = new pg.Client(app.databaseUrl());
  await client.connect();
  const { rows } = await client.query<Row>(question).finally(() => client.end());
  return rows;
}
