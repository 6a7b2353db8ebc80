import { parseArgs } from "node:util";
import { fileComplaint, fileReport } from "#tests/drills/file-report.ts";
import { newStopwatch } from "#tests/drills/stopwatch.ts";
import { type CountedOfficer, countedOfficer } from "#tests/drills/week/counted-officer.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { asking } from "#tests/support/officer-at.ts";

/** `-- week --complaints 120 --reports 80`. */
const { values } = parseArgs({
  allowPositionals: true,
  options: {
    complaints: { type: "string", default: "120" },
    reports: { type: "string", default: "80" },
  },
});
/** How many complaints go the way that there was before: accepted on one form, assigned on the next, and back to the list. */
const OF_OLD = 20;
const TABLE = "举报\t\t\t\t稽查科\t违法线索\n投诉\t\t\t\t市场科\t消费争议";

/**
 * A week of somebody of intake: everything that came in is sent to its unit as the routing table has it. How many pages they
 * load and how often they press for each matter, the way it was, and as it is: a complaint in one press, reports by the page.
 */
export async function drill(): Promise<Record<string, number>> {
  const app = await startApp({ env: { SEED_STORY: "1", WEB_PROCESSES: "1" } });
  try {
    await settleTable(app);
    const [complaints, reports] = [Number(values.complaints), Number(values.reports)];
    for (let nth = 0; nth < complaints; nth += 1)
      await fileComplaint(app.origin, `complaint ${nth}`);
    for (let nth = 0; nth < reports; nth += 1)
      await fileReport(app.origin, `report ${nth}`, newStopwatch(), () => false);

    const before = await countedOfficer(app, "shouli");
    const now = await countedOfficer(app, "shouli");
    const [first, ...rest] = await idsOf(app, "complaint");
    const old = [first ?? "", ...rest].slice(0, OF_OLD);
    for (const id of old) await twoForms(before, id);
    const onePress = rest.slice(OF_OLD - 1);
    for (const id of onePress) await acceptAndAssign(now, id);
    const single = { ...now.counted };
    const waiting = (await idsOf(app, "report")).length;
    while ((await idsOf(app, "report")).length > 0) await aPageful(now);

    const left = (await idsOf(app, "complaint")).length + (await idsOf(app, "report")).length;
    return {
      complaintsTheOldWay: old.length,
      loadsEachTheOldWay: round(before.counted.loads / old.length),
      pressesEachTheOldWay: round(before.counted.presses / old.length),
      complaintsInOnePress: onePress.length,
      loadsEachInOnePress: round(single.loads / onePress.length),
      pressesEachInOnePress: round(single.presses / onePress.length),
      reportsByThePage: waiting,
      loadsEachByThePage: round((now.counted.loads - single.loads) / waiting),
      pressesEachByThePage: round((now.counted.presses - single.presses) / waiting),
      failed: left,
    };
  } finally {
    await app.stop();
  }
}

const round = (number: number) => Math.round(number * 100) / 100;

/** Entered by intake, confirmed by a head. */
async function settleTable(app: App): Promise<void> {
  const intake = await countedOfficer(app, "shouli");
  const written = { rows: TABLE, source: "演练" };
  await intake.press(await intake.load("/desk/routing"), "/desk/routing", written, "enter");
  const [table] = await asking<{ id: string }>(app, "select id from routing_tables");
  const head = await countedOfficer(app, "fuze");
  await head.press(await head.load("/desk/routing"), `/desk/routing/${table?.id}`);
}

/** What of this kind nobody has sent to a unit, and who works there may know of. */
async function idsOf(app: App, kind: "complaint" | "report"): Promise<readonly string[]> {
  const rows = await asking<{ id: string }>(
    app,
    `select id from matters where kind = $1 and stage = 'received' and unit_id is null
       and raised_to is null and not kept order by number`,
    [kind],
  );
  return rows.map(({ id }) => id);
}

async function twoForms(officer: CountedOfficer, id: string): Promise<void> {
  await officer.load("/desk?queue=incoming");
  const at = `/desk/matters/${id}`;
  const accepted = await officer.press(await officer.load(`${at}/acceptance`), `${at}/acceptance`);
  if (!accepted.includes(`${at}/assignment`)) throw new Error("it was not accepted");
  await officer.press(await officer.load(`${at}/assignment`), `${at}/assignment`);
}

async function acceptAndAssign(officer: CountedOfficer, id: string): Promise<void> {
  const at = `/desk/matters/${id}`;
  await officer.press(await officer.load(at), `${at}/acceptance-and-assignment`);
}

async function aPageful(officer: CountedOfficer): Promise<void> {
  await officer.press(await officer.load("/desk/assign"), "/desk/assign");
}
