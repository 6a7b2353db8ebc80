import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { browserAt } from "#tests/drills/canary/browser.ts";
import { unseal } from "#tests/drills/canary/unseal.ts";
import type { Receipt } from "#tests/drills/canary/whole-reward.ts";
import type { App } from "#tests/support/app.ts";
import { fileMarked, marksOf } from "#tests/support/marked-filing.ts";
import { asking, sessionFor } from "#tests/support/officer-at.ts";

export type Told = {
  readonly receipt: Receipt;
  readonly number: string;
  /** The addresses of every matter there is, and of what few of them have. */
  readonly matters: readonly string[];
};

/** Tells the story on until every form of the site stands on somebody's page. */
export async function seed(app: App): Promise<Told> {
  // Not waited for with folded hands: connections that are kept open would be closed unnoticed meanwhile.
  await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "tests/drills/hostile/scene/build.ts"],
    { env: { ...process.env, DATABASE_URL: app.databaseUrl(), DATA_DIR: app.dataDir } },
  );
  const receipt = await fileMarked(app.origin, "report", marksOf("演", "Y"));
  const [filed] = await asking<{ number: string }>(
    app,
    `select m.number from matters m join receipts r on r.submission_id = m.submission_id
      where r.number = $1`,
    [receipt.number],
  );
  const number = filed?.number ?? "";
  await askForIdentities(app, number);
  for (const text of STRAITS) await asking(app, text);
  const rows = await asking<{ path: string }>(
    app,
    `select '/desk/matters/' || id as path from matters
      union select '/desk/matters/' || matter_id || '/officials' from named_officials
      union select '/desk/matters/' || matter_id || '/office-files/' || id || '/striking' from office_files
      union select '/desk/views?gone=' || id from saved_views where gone_at is not null`,
  );
  return { receipt, number, matters: rows.map(({ path }) => path) };
}

/** One request that was agreed to, and one that waits; and what keeps a matter. */
async function askForIdentities(app: App, number: string) {
  const at = async (name: string) => browserAt(app.origin, [await sessionFor(app, name)]);
  await unseal(app.origin, at, number);
  const asker = await at("baoguan1");
  const asked = {
    number,
    purpose: "verification",
    fields: ["name"],
    explanation: "演练",
    days: "1",
  };
  await asker.send("/custodian/new", 'name="purpose"', asked);
  const held = { number, ground: "appeal", intent: "place" };
  await asker.send("/custodian/holds", 'name="ground"', held);
}

/** What somebody has to be in for some forms to be shown. */
const STRAITS = [
  // Its guard is no guard against who owns the tables, and gave it no version: the file came just now.
  "update office_files f set version = m.version from matters m where m.id = f.matter_id",
  "delete from vault.openings",
  `delete from second_factors where staff_id = (select id from staff where sign_in_name = 'duban')`,
  `update letters set attempts = 9, failure = 'refused', given_up_at = now(), sent_at = null
    where id = (select id from letters order by id limit 1)`,
  `insert into staff (bureau_id, id, sign_in_name, display_name, role, mail, password_hash, role_since)
    select bureau_id, gen_random_uuid(), 'anquan2', '安二', role, 'anquan2@yunxi.example', password_hash, role_since
      from staff where sign_in_name = 'anquan'`,
  `insert into staff_changes (bureau_id, id, staff_id, kind, role, unit_id, asked_by)
    select moved.bureau_id, gen_random_uuid(), moved.id, 'move', 'intake', null, asking.id
      from staff moved, staff asking where moved.sign_in_name = 'pingshen4' and asking.sign_in_name = 'anquan2'`,
  `insert into office_terms (bureau_id, id, staff_id, office, unit_id, acting, from_on, basis, asked_by)
    select acting.bureau_id, gen_random_uuid(), acting.id, 'unit-head', acting.unit_id, true, current_date, '演练', asking.id
      from staff acting, staff asking where acting.sign_in_name = 'chengban' and asking.sign_in_name = 'anquan2'`,
] as const;
