import { sql } from "drizzle-orm";
import {
  boolean,
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
import type { RosterMember } from "#app/domain/committee/draw.ts";
import { ABSENT_FOR, SHORTAGES } from "#app/domain/committee/seating.ts";
import { matters } from "#db/schema/matters.ts";
import { bureaus, staff } from "#db/schema/office.ts";

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** Members who work for no part of the bureau, as the administrator marked them. */
export const committeeOutsiders = pgTable(
  "committee_outsiders",
  {
    bureauId: uuid("bureau_id").notNull(),
    staffId: uuid("staff_id").notNull(),
    markedBy: uuid("marked_by").notNull(),
    markedAt: moment("marked_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.staffId] }),
    ...[table.staffId, table.markedBy].map((person) =>
      foreignKey({
        columns: [table.bureauId, person],
        foreignColumns: [staff.bureauId, staff.id],
      }),
    ),
  ],
);

/** The committee's session of a day: what was put before it on that day is its agenda. */
export const committeeSessions = pgTable(
  "committee_sessions",
  {
    bureauId: uuid("bureau_id")
      .notNull()
      .references(() => bureaus.id),
    id: uuid().notNull(),
    openedOn: date("opened_on").$type<Day>().notNull(),
    /** Rewards that are heard anew have a session, and a draw, of their own. */
    hearing: integer().notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    unique("one_session_a_day").on(table.bureauId, table.openedOn, table.hearing),
  ],
);

/** A draw by lot, as anybody can draw it again. Later ones add who joined since. Append only. */
export const committeeDraws = pgTable(
  "committee_draws",
  {
    bureauId: uuid("bureau_id").notNull(),
    sessionId: uuid("session_id").notNull(),
    nth: integer().notNull(),
    seed: text().notNull(),
    roster: jsonb().$type<readonly RosterMember[]>().notNull(),
    drawnAt: moment("drawn_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.sessionId, table.nth] }),
    foreignKey({
      columns: [table.bureauId, table.sessionId],
      foreignColumns: [committeeSessions.bureauId, committeeSessions.id],
    }),
  ],
);

/** One reward on the agenda of a session, and how far it has come there. */
export const committeeItems = pgTable(
  "committee_items",
  {
    bureauId: uuid("bureau_id").notNull(),
    matterId: uuid("matter_id").notNull(),
    /** The first, or a later one after a review had the reward assessed anew. */
    hearing: integer().notNull().default(1),
    sessionId: uuid("session_id").notNull(),
    /** When a review set aside what came of it; the database's own. Null of the one that counts. */
    setAsideAt: moment("set_aside_at"),
    needsOutside: boolean("needs_outside").notNull(),
    round: integer().notNull().default(1),
    /** When all who sit had scored; from then on each sees what the others said. */
    revealedAt: moment("revealed_at"),
    /** Who had the committee score once more, and why. */
    againBy: uuid("again_by"),
    againFor: text("again_for"),
    /** What is missing for a quorum, and since which day. */
    short: text({ enum: SHORTAGES }),
    shortSince: date("short_since").$type<Day>(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.matterId, table.hearing] }),
    foreignKey({
      columns: [table.bureauId, table.matterId],
      foreignColumns: [matters.bureauId, matters.id],
    }),
    foreignKey({
      columns: [table.bureauId, table.sessionId],
      foreignColumns: [committeeSessions.bureauId, committeeSessions.id],
    }),
    index("items_of_session").on(table.bureauId, table.sessionId),
    uniqueIndex("one_open_item")
      .on(table.bureauId, table.matterId)
      .where(sql`set_aside_at IS NULL`),
    index("items_short").on(table.bureauId).where(sql`short IS NOT NULL`),
  ],
);

/** Somebody who was drawn, in their place: whether they sit on a reward, or why they do not. */
export const committeeSeats = pgTable(
  "committee_seats",
  {
    bureauId: uuid("bureau_id").notNull(),
    matterId: uuid("matter_id").notNull(),
    hearing: integer().notNull().default(1),
    staffId: uuid("staff_id").notNull(),
    place: integer().notNull(),
    outside: boolean().notNull(),
    seatedOn: date("seated_on").$type<Day>(),
    absentFor: text("absent_for", { enum: ABSENT_FOR }),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.matterId, table.hearing, table.staffId] }),
    unique("one_place_each").on(table.bureauId, table.matterId, table.hearing, table.place),
    foreignKey({
      name: "committee_seats_item",
      columns: [table.bureauId, table.matterId, table.hearing],
      foreignColumns: [committeeItems.bureauId, committeeItems.matterId, committeeItems.hearing],
    }),
    foreignKey({
      columns: [table.bureauId, table.staffId],
      foreignColumns: [staff.bureauId, staff.id],
    }),
  ],
);
