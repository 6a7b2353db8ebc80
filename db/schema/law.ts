import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import { ADJUSTMENT } from "#app/domain/law/rewards/reward-scale.ts";
import type { Release } from "#app/domain/publication/release.ts";
import { staff } from "#db/schema/office.ts";

/** The legal unit's word that a version of a provision was read and may be relied on. Append only. */
export const provisionSignoffs = pgTable(
  "provision_signoffs",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    provisionId: text("provision_id").notNull(),
    versionFrom: date("version_from").$type<Day>().notNull(),
    signedBy: uuid("signed_by").notNull(),
    signedOn: date("signed_on").$type<Day>().notNull(),
    note: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    unique("signed_once").on(table.bureauId, table.provisionId, table.versionFrom),
    foreignKey({
      columns: [table.bureauId, table.signedBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
  ],
);

const fen = (name: string) => bigint(name, { mode: "number" });
const rate = (name: string) => numeric(name, { mode: "number", precision: 5, scale: 2 });

/** The scale by which the bureau rewards from a day on, with the document that says so. Append only. */
export const bureauParameters = pgTable(
  "bureau_parameters",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    fromOn: date("from_on").$type<Day>().notNull(),
    rateFirst: rate("rate_first").notNull(),
    rateSecond: rate("rate_second").notNull(),
    rateThird: rate("rate_third").notNull(),
    floorFirst: fen("floor_first").notNull(),
    floorSecond: fen("floor_second").notNull(),
    floorThird: fen("floor_third").notNull(),
    cap: fen("cap").notNull(),
    insiderCap: fen("insider_cap"),
    leastFines: fen("least_fines").notNull().default(0),
    financeThreshold: fen("finance_threshold").notNull(),
    largeAmountPerson: fen("large_amount_person"),
    largeAmountOrganisation: fen("large_amount_organisation"),
    insiderRule: text("insider_rule", {
      enum: ["raised-with-finance-consent", "not-raised"],
    }).notNull(),
    adjustmentDown: rate("adjustment_down").notNull().default(ADJUSTMENT.down),
    adjustmentUp: rate("adjustment_up").notNull().default(ADJUSTMENT.up),
    source: text().notNull(),
    enteredBy: uuid("entered_by").notNull(),
    enteredAt: timestamp("entered_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    foreignKey({
      columns: [table.bureauId, table.enteredBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
    check(
      "rates_are_percentages",
      sql`least(${table.rateFirst}, ${table.rateSecond}, ${table.rateThird}) >= 0
      and greatest(${table.rateFirst}, ${table.rateSecond}, ${table.rateThird}) <= 100`,
    ),
    check(
      "amounts_are_not_negative",
      sql`least(${table.floorFirst}, ${table.floorSecond}, ${table.floorThird},
      ${table.cap}, ${table.financeThreshold}, ${table.largeAmountPerson}, ${table.largeAmountOrganisation}) >= 0`,
    ),
    check(
      "adjustments_within_the_whole",
      sql`least(${table.adjustmentDown}, ${table.adjustmentUp}) >= 0
      and greatest(${table.adjustmentDown}, ${table.adjustmentUp}) <= 100`,
    ),
    check(
      "more_is_not_less",
      sql`${table.leastFines} >= 0 and ${table.insiderCap} >= ${table.cap}`,
    ),
  ],
);

/** Who else said that a version is what the province has settled. Without a row here it counts for nothing. */
export const bureauParameterConfirmations = pgTable(
  "bureau_parameter_confirmations",
  {
    bureauId: uuid("bureau_id").notNull(),
    parametersId: uuid("parameters_id").notNull(),
    confirmedBy: uuid("confirmed_by").notNull(),
    confirmedAt: timestamp("confirmed_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.parametersId] }),
    foreignKey({
      columns: [table.bureauId, table.parametersId],
      foreignColumns: [bureauParameters.bureauId, bureauParameters.id],
    }),
    foreignKey({
      columns: [table.bureauId, table.confirmedBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
  ],
);

/** What was counted once for the public of some years; never counted again. Public is it by its changes alone. */
export const publications = pgTable(
  "publications",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    fromYear: integer("from_year").notNull(),
    untilYear: integer("until_year").notNull(),
    figures: jsonb().$type<Release>().notNull(),
    countedBy: uuid("counted_by").notNull(),
    countedAt: timestamp("counted_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    foreignKey({
      columns: [table.bureauId, table.countedBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
    check("years_in_order", sql`${table.untilYear} >= ${table.fromYear}`),
  ],
);

/** That it be shown, or taken down: what one asked for, and another decided. The last one agreed to counts. */
export const publicationChanges = pgTable(
  "publication_changes",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    publicationId: uuid("publication_id").notNull(),
    shown: boolean().notNull(),
    askedBy: uuid("asked_by").notNull(),
    askedAt: timestamp("asked_at", { withTimezone: true }).notNull().defaultNow(),
    decidedBy: uuid("decided_by"),
    decidedAt: timestamp("decided_at", { withTimezone: true }),
    approved: boolean(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    foreignKey({
      columns: [table.bureauId, table.publicationId],
      foreignColumns: [publications.bureauId, publications.id],
    }),
    foreignKey({
      columns: [table.bureauId, table.askedBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
    foreignKey({
      columns: [table.bureauId, table.decidedBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
    check(
      "publication_is_decided",
      sql`(${table.decidedBy} is null) = (${table.approved} is null)
      and (${table.decidedBy} is null) = (${table.decidedAt} is null)`,
    ),
    check("published_by_two", sql`not ${table.approved} or ${table.decidedBy} <> ${table.askedBy}`),
    uniqueIndex("one_open_publication_change").on(table.bureauId).where(sql`decided_by IS NULL`),
  ],
);
