import "#tests/support/own-keys.ts";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AuditFilter, EVERYTHING } from "#app/domain/audit/audit-filter.ts";
import { addDays } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { minutesFromNow, today } from "#app/shell/clock.server.ts";
import { openAnswers } from "#app/shell/content/open-content.server.ts";
import { openThumbnails } from "#app/shell/content/open-thumbnails.server.ts";
import {
  noApproverFor,
  noDeciderFor,
  noQuorumFor,
} from "#app/shell/exclusion/no-decider.server.ts";
import { countAlarms } from "#db/queries/audit/alarms.server.ts";
import { findEntries } from "#db/queries/audit/audit-log.server.ts";
import { whoLooked } from "#db/queries/audit/who-looked.server.ts";
import { findAgenda } from "#db/queries/committee/agenda.server.ts";
import { findBallot } from "#db/queries/committee/ballot.server.ts";
import { countWaiting } from "#db/queries/desk/waiting.server.ts";
import { findHolds } from "#db/queries/identity/holds.server.ts";
import { unsealingsOf } from "#db/queries/identity/reporter-unsealings.server.ts";
import { countSealed } from "#db/queries/identity/sealed-identities.server.ts";
import { findUnsealable } from "#db/queries/identity/unsealable.server.ts";
import { supplementsOf } from "#db/queries/intake/own-supplements.server.ts";
import { reporterLetter, reporterProgress } from "#db/queries/intake/reporter-progress.server.ts";
import { findOpenableFiles } from "#db/queries/intake/sealed-content.server.ts";
import { staffMailFails } from "#db/queries/letters/failing-staff-mail.server.ts";
import { findGivenUp, mailAlarm } from "#db/queries/letters/outbox.server.ts";
import { findOwnNews } from "#db/queries/letters/own-news.server.ts";
import { findPressing } from "#db/queries/letters/pressing-matters.server.ts";
import { findMatter } from "#db/queries/matter/matter.server.ts";
import { findMatterInBrief } from "#db/queries/matter/matter-in-brief.server.ts";
import { findMatterLetter } from "#db/queries/matter/matter-letters.server.ts";
import { findMatterPage } from "#db/queries/matter/matter-page.server.ts";
import { findQueue } from "#db/queries/matter/queue.server.ts";
import { countQueues } from "#db/queries/matter/queue-counts.server.ts";
import { findPayments } from "#db/queries/payout/payments.server.ts";
import { findReadersToTell } from "#db/stores/letters/staff-news-store.server.ts";
import { explained } from "#tests/db/explained.ts";
import * as office from "#tests/support/an-office.ts";
import { fillWorld } from "#tests/world/fill-world.ts";

const MATTERS = 2000;
/** A page of a list and what stands beside it or is passed over; far from everything there is. */
const MOST_ROWS = 500;
const GROWING = [
  ...["matters", "submissions", "matter_events", "clocks", "letters", "receipts", "content_keys"],
  ...["audit_entries", "evidence", "matter_names", "matter_respondents", "named_officials"],
  ...["retention_holds", "staff_news"],
];
const client = new pg.Client(process.env["OWNER_DATABASE_URL"]);
const dates = { today: today(), soonUntil: addDays(today(), 5) };

type Old = { id: string; submission: string; number: string; letter: string; unit: string };
let old: Old = { id: "", submission: "", number: "", letter: "", unit: "" };

beforeAll(async () => {
  await client.connect();
  await office.openOffice();
  const world = { bureau: env.BUREAU_ID, seed: 3, matters: MATTERS, today: today() };
  await fillWorld(process.env["OWNER_DATABASE_URL"] ?? "", world);
  const { rows } = await client.query<Old>(
    `select m.id, m.submission_id as submission, m.number, m.unit_id as unit,
       (select l.id from letters l where l.matter_id = m.id limit 1) as letter
       from matters m where m.stage = 'archived' and m.unit_id = $1 order by number limit 1`,
    [office.INSPECTION],
  );
  old = rows[0] ?? old;
  await client.query(
    `update letters set sent_at = null, given_up_at = now() where id in (select id from letters order by id limit 3)`,
  );
  await client.query(
    `insert into staff_news (bureau_id, reader, kind, about, day, matter_id, known_at)
     select bureau_id, $1, 'letter', id, received_on, id, received_on from matters`,
    [office.intake.id],
  );
  // So few rows are as quickly read through as looked up; what could be looked up is to be.
  for (const login of ["yaoshao_desk", "yaoshao_program"])
    await client.query(
      `alter role ${login} in database ${client.database} set enable_seqscan = off`,
    );
}, 120_000);

afterAll(() => client.end());

const logOf = (filter: Partial<AuditFilter>) =>
  findEntries(office.auditor, { ...EVERYTHING, ...filter }, null);

const PAGES: Readonly<Record<string, () => Promise<unknown>>> = {
  "intake's counts": () => countQueues(office.intake, dates),
  "what waits for intake": () => findQueue(office.intake, "awaiting", dates, null),
  "what waits for a head": () => findQueue(office.head, "awaiting", dates, null),
  "intake's open list": () => findQueue(office.intake, "open", dates, null),
  "intake's archive": () => findQueue(office.intake, "archived", dates, null),
  "the archive, further down": () =>
    findQueue(office.intake, "archived", dates, { urgency: 0, number: old.number }),
  "a unit's counts": () => countQueues(office.handler, dates),
  "a unit's list": () => findQueue(office.handler, "open", dates, null),
  "a unit's archive": () => findQueue(office.handler, "archived", dates, null),
  "the leader's list": () => findQueue(office.leader, "open", dates, null),
  "a matter": () => findMatterPage(office.handler, old.id),
  "what was written": () => openAnswers(office.handler, old.id),
  "its files' thumbnails": () => openThumbnails(office.handler, old.id),
  "its files that can be opened": () => findOpenableFiles(office.handler, old.id),
  "what stands beside a file": () => findMatterInBrief(office.handler, old.id),
  "an action's form": () => findMatter(office.handler, old.id),
  "a letter": () => findMatterLetter(office.handler, old.id, old.letter),
  "what the committee has to do": () => countWaiting(office.members[0] ?? office.finance),
  "the committee's agenda": () => findAgenda(office.members[0] ?? office.finance),
  "a ballot": () => findBallot(office.members[0] ?? office.finance, old.id),
  "finance's payments": () => findPayments(office.finance),
  holds: () => findHolds(office.custodian, null),
  "holds, further down": () =>
    findHolds(office.custodian, { placedOn: addDays(today(), -400), id: old.id }),
  "how much lies sealed": () => countSealed(office.custodian),
  "a matter by its number": () => findUnsealable(office.custodian, old.number),
  "the alarm of mails": () => mailAlarm(office.intake),
  "whether mail to staff fails": () => staffMailFails(office.intake),
  "letters given up": () => findGivenUp(office.administrator),
  "what nobody can decide": () => noDeciderFor(office.security),
  "what nobody can approve": () => noApproverFor(office.security),
  "where a quorum is missing": () => noQuorumFor(office.security),
  "the newest of the log": () => findEntries(office.auditor, EVERYTHING, null),
  "the log, further down": () =>
    findEntries(office.auditor, EVERYTHING, { at: addDays(today(), -400), shown: 7 }),
  "an officer's part of the log": () => logOf({ officerId: office.intake.id }),
  "a day of the log": () => logOf({ day: addDays(today(), -40) }),
  "an officer's day": () => logOf({ officerId: office.intake.id, day: addDays(today(), -40) }),
  "the alarms": () => logOf({ kind: "alarms" }),
  "the looks": () => logOf({ kind: "looks" }),
  "a matter's part of the log": () => logOf({ number: old.number.slice(-6) }),
  "one's own reminders": () => findOwnNews(office.intake),
  "whom to tell by mail": () => findReadersToTell(),
  "what runs out": () => findPressing(today(), addDays(today(), 3)),
  "how often something rang": () => countAlarms(office.auditor, minutesFromNow(-1440)),
  "a reporter's progress": () => reporterProgress(old.submission),
  "who looked": () => whoLooked([old.id]),
  "a reporter's supplements": () => supplementsOf(old.submission),
  "a reporter's openings": () => unsealingsOf(old.submission),
  "a reporter's letter": () => reporterLetter(old.submission, old.letter),
};

describe.each(Object.entries(PAGES))("%s", (_, page) => {
  test("reads little, however much there is", async () => {
    const statements = await explained(page);
    expect(statements.length).toBeGreaterThan(0);
    for (const { statement, steps } of statements)
      for (const step of steps.filter(({ "Relation Name": name = "" }) => GROWING.includes(name))) {
        const { "Actual Rows": kept = 0, "Rows Removed by Filter": passed = 0 } = step;
        const rows = (kept + passed) * (step["Actual Loops"] ?? 1);
        expect(rows, `${step["Node Type"]} on ${step["Relation Name"]}: ${statement}`).toBeLessThan(
          MOST_ROWS,
        );
      }
  });
});

test.each([
  ["the committee", () => findAgenda(office.members[0] ?? office.finance), 2],
  ["finance", () => findPayments(office.finance), 2],
])("%s reads rewards in the order of an index, and sorts none", async (_, page, statements) => {
  const read = (await explained(page)).filter(({ statement }) =>
    /^select .* from "matters"/s.test(statement),
  );
  expect(read).toHaveLength(statements);
  const kinds = read.flatMap(({ steps }) => steps.map((step) => step["Node Type"]));
  expect(kinds).not.toContain("Sort");
});

test("counting a look reads of the log what was written today about that matter", async () => {
  const { rows: entries } = await client.query<{ matter: string }>(
    "select matter_id as matter from audit_entries where action = 'look' and matter_id is not null limit 1",
  );
  await client.query("begin");
  const counted = await client.query("select opened from count_look($1, $2, $3)", [
    ...[env.BUREAU_ID, office.intake.id, entries[0]?.matter],
  ]);
  const { rows } = await client.query<{ read: number }>(
    `select (coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::integer as read
       from pg_stat_xact_user_tables where relname = 'audit_entries'`,
  );
  await client.query("rollback");
  expect(counted.rows).toEqual([{ opened: 1 }]);
  expect(rows[0]?.read).toBeLessThan(MOST_ROWS);
});
