import { type SQL, sql } from "drizzle-orm";
import { boolean, date, integer, pgView, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { Look } from "#app/domain/audit/audit-entry.ts";
import type { Day } from "#app/domain/calendar/day.ts";
import type { ContactPurpose } from "#app/domain/contact/contact.ts";
import { AUDIENCES } from "#app/domain/letters/letter.ts";
import { STAGES } from "#app/domain/matter/stage.ts";
import type { RewardFact } from "#app/domain/publication/reward-fact.ts";
import type { ReportOfCase } from "#app/domain/reward/of-case.ts";
import { STAFF_ROLES, type StaffRole } from "#app/domain/staff/roles.ts";

/**
 * What the database itself hands on to those who keep the house, according to who looks: their pages need no condition,
 * and a query that has forgotten one finds nothing more. Their text stands in db/migrations.
 */
const ofBureau = { bureauId: uuid("bureau_id").notNull() };

/** That there is a matter of this number, as far as the viewer may know of it. */
export const knownMatters = pgView("known_matters", {
  ...ofBureau,
  id: uuid().notNull(),
  submissionId: uuid("submission_id").notNull(),
  number: text().notNull(),
  digits: text().notNull(),
  digitsBackward: text("digits_backward").notNull(),
}).existing();

/** Letters that were not sent yet, about matters the viewer may know of. */
export const owedLetters = pgView("owed_letters", {
  ...ofBureau,
  id: uuid().notNull(),
  number: text().notNull(),
  audience: text({ enum: AUDIENCES }).notNull(),
  owedAt: timestamp("owed_at", { withTimezone: true }).notNull(),
  givenUpAt: timestamp("given_up_at", { withTimezone: true }),
  attempts: integer().notNull(),
  failure: text(),
}).existing();

/** Since when mail to the office fails; no row where it does not, or to whom it is no business. */
export const failingStaffMail = pgView("failing_staff_mail", {
  ...ofBureau,
  since: timestamp({ withTimezone: true }).notNull(),
}).existing();

/** Submissions to which a sealed identity belongs. */
export const sealedIdentities = pgView("sealed_identities", {
  ...ofBureau,
  submissionId: uuid("submission_id").notNull(),
  receivedOn: date("received_on").$type<Day>().notNull(),
}).existing();

/** How many identities lie sealed, year by year. */
export const sealedByYear = pgView("sealed_by_year", {
  ...ofBureau,
  year: integer().notNull(),
  count: integer().notNull(),
}).existing();

/**
 * How many open matters stand alike, as far as the viewer may know of them. Each matter is in two rows: by where it stands
 * (no urgency), and by the order of lists (no stage).
 */
export const knownStandings = pgView("known_standings", {
  ...ofBureau,
  unitId: uuid("unit_id"),
  stage: text({ enum: [...STAGES, ""] }).notNull(),
  decisionWaits: boolean("decision_waits").notNull(),
  rewardWaits: boolean("reward_waits").notNull(),
  urgency: integer(),
  count: integer().notNull(),
}).existing();

/** Staff with the names they sign in by. */
export const people = pgView("people", {
  ...ofBureau,
  id: uuid().notNull(),
  signInName: text("sign_in_name").notNull(),
  displayName: text("display_name").notNull(),
  role: text({ enum: STAFF_ROLES }).notNull(),
  unitId: uuid("unit_id"),
  active: boolean().notNull(),
  /** Since when no codes of theirs are looked at, after too many wrong ones. */
  codesHeldAt: timestamp("codes_held_at", { withTimezone: true }),
}).existing();

/** Who looked at a matter, as its reporter may know it. */
export const looks = pgView("looks", {
  ...ofBureau,
  matterId: uuid("matter_id").notNull(),
  role: text().$type<StaffRole>().notNull(),
  what: text().$type<Look>().notNull(),
  unitId: uuid("unit_id"),
  day: date().$type<Day>().notNull(),
  /** Of an opened contact, for what. */
  purpose: text().$type<ContactPurpose>(),
}).existing();

export type CaseRow = {
  readonly own: boolean;
  readonly received_on: ReportOfCase["receivedOn"];
  readonly standing: ReportOfCase["standing"];
  readonly sum: string;
};

/** The reports that led to the same penalty as this one, in the order in which they came: all, or as the looker may know of them. */
export const selectCase = (from: "case_reports" | "known_case_reports", matterId: string): SQL =>
  sql`select matter_id = ${matterId} as own, received_on::text, standing, sum
        from ${sql.raw(from)}(${matterId}) order by received_on, arrived`;

export const reportIn = ({ own, received_on, standing, sum }: CaseRow): ReportOfCase => ({
  isOwn: own,
  receivedOn: received_on,
  standing,
  sum: Number(sum),
});

export type FactRow = Pick<RewardFact, "product" | "insider" | "grade"> & {
  readonly sum: string;
  readonly assessed_on: Day;
  readonly decided_on: Day | null;
  readonly paid_on: Day | null;
  readonly lapsed_on: Day | null;
  readonly notice_due: Day | null;
  readonly notice_on: Day | null;
};

/** What is counted of rewards; of all without those from which somebody is kept, or as the looker may know of them. */
export const selectFacts = (from: SQL): SQL =>
  sql`select product, insider, grade, sum::text, assessed_on::text, decided_on::text, paid_on::text, lapsed_on::text,
             notice_due::text, notice_on::text from ${from} order by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10`;

export const factIn = (row: FactRow): RewardFact => ({
  product: row.product,
  insider: row.insider,
  assessedOn: row.assessed_on,
  decidedOn: row.decided_on,
  grade: row.grade,
  sum: Number(row.sum),
  paidOn: row.paid_on,
  lapsedOn: row.lapsed_on,
  noticeDue: row.notice_due,
  noticeOn: row.notice_on,
});
