import { setTimeout as pause } from "node:timers/promises";
import { verifyAudit } from "#scripts/verify-audit/as-auditor.ts";
import { openSink } from "#tests/drills/mail/sink.ts";
import type { Scene } from "#tests/drills/takeover/acts.ts";
import { ATTEMPTS, type Told } from "#tests/drills/takeover/attempts.ts";
import { enrol, people } from "#tests/drills/takeover/host.ts";
import { intruderIn } from "#tests/drills/takeover/intruder.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { fileMarked, marksOf } from "#tests/support/marked-filing.ts";
import { asking } from "#tests/support/officer-at.ts";

const CUSTODIANS = ["baoguan1", "baoguan2", "baoguan3"] as const;
const MAIL_WITHIN = 10_000;

/**
 * Somebody takes over the process that makes the pages, and tries every way to an identity with what that process has.
 * None may lead there, and what ought to be told of must be told. Then three custodians open one, each with what only they
 * hold: the drill would have seen it.
 */
export async function drill(): Promise<Record<string, number>> {
  const sink = await openSink();
  const app = await startApp({ env: { SEED_STORY: "1", MAIL_URL: sink.url } });
  const wanted = marksOf("夺", "T");
  const matter = await filed(app, wanted);
  const other = await filed(app, marksOf("演", "K"));

  const telephones = new Map<string, Awaited<ReturnType<typeof enrol>>>();
  for (const name of CUSTODIANS) telephones.set(name, await enrol(app, name));
  const three = await people(app, sink, telephones);
  const intruder = await intruderIn(app);
  const staff = new Map(
    (
      await asking<{ name: string; id: string }>(
        app,
        "select sign_in_name as name, id from staff where sign_in_name like 'baoguan%'",
      )
    ).map(({ name, id }) => [name, id] as const),
  );
  const before = await three.asks("baoguan1", other.number).catch(() => "");
  await asking(app, "update vault.custodians set confirmed_on = confirmed_on - 30");
  const request = await three.asks("baoguan1", other.number);
  const scene: Scene = { app, intruder, people: three, ...matter, request, staff };

  const rows: Record<string, { opened: number; told: string }> = {
    "decide on the day of enrolment": { opened: Number(before !== ""), told: "–" },
  };
  for (const { tried, told, attempt } of ATTEMPTS) {
    const already = intruder.heard().length;
    const done = await attempt(scene);
    const got = Array.isArray(done) ? done : [];
    const read = [wanted.name, wanted.phone].some((mark) =>
      intruder.heard().slice(already).includes(mark),
    );
    const opened = got.filter(Boolean).length + Number(read);
    rows[tried] = { opened, told: told ? await wasTold(scene, told, sink) : "–" };
  }

  await three.agrees("baoguan3", request);
  const shown = await three.opens("baoguan1", request);
  rows["control: three custodians, each with what only they hold"] = {
    opened: Number(shown.includes(marksOf("演", "K").name)),
    told: await wasTold(scene, { log: "identity-opened" }, sink),
  };
  console.table(rows);
  await intruder.end();
  await app.stop();
  await sink.close();

  const tried = Object.values(rows).slice(0, -1);
  const opened = tried.filter(({ opened: open }) => open > 0).length;
  const untold = Object.values(rows).filter(({ told }) => told === "NO").length;
  const control = Object.values(rows).at(-1)?.opened ?? 0;
  return {
    tried: tried.length,
    opened,
    untold,
    "opened by the control": control,
    failed: opened + untold + (control === 1 ? 0 : 1),
  };
}

async function filed(app: App, marks: ReturnType<typeof marksOf>) {
  const { number } = await fileMarked(app.origin, "report", marks);
  const [row] = await asking<{ matterId: string; submissionId: string; number: string }>(
    app,
    `select m.id as "matterId", m.submission_id as "submissionId", m.number from matters m
       join receipts r on r.submission_id = m.submission_id where r.number = $1`,
    [number],
  );
  if (!row) throw new Error("What was filed is not in the register");
  return row;
}

async function wasTold(
  { app }: Scene,
  told: Told,
  sink: Awaited<ReturnType<typeof openSink>>,
): Promise<string> {
  if ("verifier" in told)
    return told.verifier.test(verifyAudit(app.dataDir).words) ? "verifier" : "NO";
  if ("log" in told) {
    const [action, why = ""] = told.log.split(" ");
    const found = await asking(
      app,
      `select from audit_entries where action = $1 and coalesce(entry::jsonb #>> '{about,refused}', '') in ($2, '')`,
      [action, why],
    );
    return found.length > 0 ? "log" : "NO";
  }
  const started = performance.now();
  while (performance.now() - started < MAIL_WITHIN) {
    const found = sink.received.some(
      ({ messageId, addressee, text }) =>
        messageId.startsWith("vault-") &&
        addressee.includes(`${told.mail}@yunxi.example`) &&
        text.includes("核查需要"),
    );
    if (found) return "mail";
    await pause(250);
  }
  return "NO";
}
