import {
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { AnswerLine } from "#app/domain/payout/batch/read-answer.ts";
import { staff } from "#db/schema/office.ts";
import { payoutBatches } from "#db/schema/payout/batches.ts";

/** What the bank answered about a batch, file by file; append only, but that it is applied once. It holds no name and no account. */
export const payoutAnswers = pgTable(
  "payout_answers",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    batchId: uuid("batch_id").notNull(),
    /** Of the file's bytes: the same file is known again. */
    digest: text().notNull(),
    lines: jsonb().$type<readonly AnswerLine[]>().notNull(),
    readBy: uuid("read_by").notNull(),
    readAt: timestamp("read_at", { withTimezone: true }).notNull().defaultNow(),
    appliedBy: uuid("applied_by"),
    appliedAt: timestamp("applied_at", { withTimezone: true }),
    paid: integer(),
    sentBack: integer("sent_back"),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    unique("one_answer_a_file").on(table.bureauId, table.batchId, table.digest),
    foreignKey({
      name: "answers_batch",
      columns: [table.bureauId, table.batchId],
      foreignColumns: [payoutBatches.bureauId, payoutBatches.id],
    }),
    foreignKey({
      name: "answers_read_by",
      columns: [table.bureauId, table.readBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
    foreignKey({
      name: "answers_applied_by",
      columns: [table.bureauId, table.appliedBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
  ],
);
