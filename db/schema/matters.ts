import { sql } from "drizzle-orm";
import {
  bigserial,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import type { Pause } from "#app/domain/calendar/pause.ts";
import { KINDS } from "#app/domain/intake/kind.ts";
import { CLOCKS } from "#app/domain/matter/clocks/clock.ts";
import type { WaitingCorrection } from "#app/domain/matter/corrections/correction.ts";
import type { Dates } from "#app/domain/matter/dates.ts";
import type { MatterEvent, MatterEventType } from "#app/domain/matter/events.ts";
import type {
  Added,
  Before,
  Extension,
  Investigation,
  Matter,
  MatterPause,
  NewFacts,
  Penalty,
  RecordedFindings,
} from "#app/domain/matter/matter.ts";
import type { Mediation } from "#app/domain/matter/mediation/mediation.ts";
import { STAGES } from "#app/domain/matter/stage.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import { submissions } from "#db/schema/intake.ts";
import { units } from "#db/schema/office.ts";

/** Follows from the rest of its row; the database keeps it, as the migration says. */
const follows = (name: string) => boolean(name).notNull().generatedAlwaysAs(sql`true`);

export const matters = pgTable(
  "matters",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    submissionId: uuid("submission_id").notNull(),
    number: text().notNull(),
    kind: text({ enum: KINDS }).notNull(),
    stage: text({ enum: STAGES }).notNull(),
    receivedOn: date("received_on").$type<Day>().notNull(),
    insider: boolean().notNull(),
    named: boolean().notNull().default(true),
    unitId: uuid("unit_id"),
    handlerId: uuid("handler_id"),
    /** The unit above that decides instead, where those whose turn it is must not know of the matter. */
    escalatedTo: uuid("raised_to"),
    dates: jsonb().$type<Dates>().notNull(),
    pauses: jsonb().$type<readonly MatterPause[]>().notNull().default([]),
    mediation: jsonb().$type<Mediation>(),
    extension: jsonb().$type<Extension>(),
    transferProposedBy: uuid("transfer_proposed_by"),
    findings: jsonb().$type<RecordedFindings>(),
    investigation: jsonb().$type<Investigation>(),
    penalty: jsonb().$type<Penalty>(),
    /** The case of the decision that its penalty names. The database keeps it. */
    caseId: uuid("case_id"),
    reward: jsonb().$type<Reward>(),
    corrected: jsonb().$type<Matter["corrected"]>().notNull().default({}),
    correction: jsonb().$type<WaitingCorrection>(),
    added: jsonb().$type<readonly Added[]>().notNull().default([]),
    newFacts: jsonb("new_facts").$type<NewFacts>(),
    before: jsonb().$type<Before>(),
    version: integer().notNull().default(0),
    /** Up to which version its reporter has seen it; not when. */
    shownVersion: integer("shown_version").notNull().default(0),
    /** The limit of ours that runs out first; one that stands still comes after those that run. A trigger of `clocks` keeps it. */
    nextClock: text("next_clock", { enum: CLOCKS }),
    nextDue: date("next_due").$type<Day>(),
    nextPaused: boolean("next_paused").notNull().default(false),
    /** The order of lists: the last day as days after 2000; a million later while it stands still; two where nothing runs. */
    urgency: integer().notNull().generatedAlwaysAs(sql`0`),
    extensionWaits: follows("extension_waits"),
    transferWaits: follows("transfer_waits"),
    hasFindings: follows("has_findings"),
    rewardEligible: follows("reward_eligible"),
    rewardClaimed: follows("reward_claimed"),
    rewardWaits: follows("reward_waits"),
    denialWaits: follows("denial_waits"),
    caseWaits: follows("case_waits"),
    /** Somebody is kept from it, or was named and might have to be; once it is so it stays. A trigger keeps it. */
    kept: boolean().notNull().default(false),
    /** Until when what is away was to be back; null where nothing is away. The database keeps it. */
    awayUntil: date("away_until").$type<Day>().generatedAlwaysAs(sql`null`),
    digits: text().notNull().generatedAlwaysAs(sql`''`),
    digitsBackward: text("digits_backward").notNull().generatedAlwaysAs(sql`''`),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    check("matters_mediation", sql`${table.mediation} is null or ${table.kind} = 'complaint'`),
    unique("matter_number").on(table.bureauId, table.number),
    unique("one_matter_of_a_kind").on(table.bureauId, table.submissionId, table.kind),
    foreignKey({
      columns: [table.bureauId, table.submissionId],
      foreignColumns: [submissions.bureauId, submissions.id],
    }),
    foreignKey({
      columns: [table.bureauId, table.unitId],
      foreignColumns: [units.bureauId, units.id],
    }),
    foreignKey({
      name: "matter_raised_to",
      columns: [table.bureauId, table.escalatedTo],
      foreignColumns: [units.bureauId, units.id],
    }),
  ],
);

/** How a matter came to be what it is. Append only; a trigger refuses anything else. */
export const matterEvents = pgTable(
  "matter_events",
  {
    bureauId: uuid("bureau_id").notNull(),
    matterId: uuid("matter_id").notNull(),
    seq: bigserial({ mode: "number" }).notNull(),
    type: text().$type<MatterEventType>().notNull(),
    event: jsonb().$type<MatterEvent>().notNull(),
    /** The version of the matter that it led to. */
    version: integer().notNull().default(0),
    recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.matterId, table.seq] }),
    foreignKey({
      columns: [table.bureauId, table.matterId],
      foreignColumns: [matters.bureauId, matters.id],
    }),
  ],
);

/** The statutory clocks of a matter as last counted. `stopped_on` null means: it runs. */
export const clocks = pgTable(
  "clocks",
  {
    bureauId: uuid("bureau_id").notNull(),
    matterId: uuid("matter_id").notNull(),
    name: text({ enum: CLOCKS }).notNull(),
    /** How often it has begun. */
    run: integer().notNull().default(1),
    provision: text().notNull(),
    versionFrom: date("version_from").$type<Day>().notNull(),
    extended: boolean().notNull(),
    startOn: date("start_on").$type<Day>().notNull(),
    /** What was counted, so that a new calendar can count again without the matter; null where the day was set. */
    termUnit: text("term_unit", { enum: ["working-days", "natural-days"] }),
    termCount: integer("term_count"),
    pauses: jsonb().$type<readonly Pause[]>().notNull().default([]),
    dueStrict: date("due_strict").$type<Day>().notNull(),
    dueLegal: date("due_legal").$type<Day>().notNull(),
    firm: boolean().notNull(),
    /** Time that the law leaves out is running now: the dates are those counted up to today. */
    paused: boolean().notNull().default(false),
    stoppedOn: date("stopped_on").$type<Day>(),
    /** The day of record of what stopped it, where that was entered only afterwards. */
    enteredOn: date("entered_on").$type<Day>(),
    /** Counted from another day since then, or not any more; the row stays as it was. */
    supersededOn: date("superseded_on").$type<Day>(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.matterId, table.name, table.run] }),
    uniqueIndex("one_current_clock")
      .on(table.bureauId, table.matterId, table.name)
      .where(sql`superseded_on IS NULL`),
    index("clocks_by_due").on(table.bureauId, table.stoppedOn, table.dueLegal),
    foreignKey({
      columns: [table.bureauId, table.matterId],
      foreignColumns: [matters.bureauId, matters.id],
    }),
  ],
);
