import type { Queue } from "#app/domain/access/queues.ts";
import {
  type Column,
  columnsFor,
  daysShown,
  LEFT_OUT,
  type Listed,
  type Value,
  WIDTHS,
} from "#app/domain/exports/columns.ts";
import type { ExportPurpose } from "#app/domain/exports/policy.ts";
import type { QueueFilter } from "#app/domain/search/queue-filter.ts";
import type { StaffRole } from "#app/domain/staff/roles.ts";
import { formatInstant } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translate.ts";
import { LIMITS } from "#app/routes/desk/exports/limits.ts";
import { listInWords } from "#app/routes/desk/exports/list-in-words.ts";
import type { Book, BookSheet } from "#app/web/answer/workbook.server.ts";

type Drawn = {
  readonly number: number;
  readonly queue: Queue;
  readonly filter: Omit<QueueFilter, "words">;
  readonly handler: string | null;
  readonly purpose: ExportPurpose;
  readonly reason: string;
  readonly office: string;
  readonly name: string;
  readonly role: StaffRole;
  /** Null where the list takes no second person's word. */
  readonly confirmedBy: string | null;
  readonly at: Date;
  readonly listed: readonly Listed[];
};

/** The list and what there is to know of it, in Chinese; who drew it, when and why stands on every page. */
export function listBook(drawn: Drawn): Book {
  const t = translator("zh");
  const { number, office, name, role, listed } = drawn;
  const at = formatInstant(drawn.at, "zh");
  const purpose = t(`exports.purpose.${drawn.purpose}`);
  const mark = t("exports.book.mark", { office, number, name, at, purpose, reason: drawn.reason });
  const printed = { above: mark, below: t("exports.book.below") };
  const columns = columnsFor(role);
  const list: BookSheet = {
    ...{ name: t("exports.book.list"), ...printed, headedBy: 2 },
    widths: columns.map((column) => WIDTHS[column]),
    rows: [
      [mark],
      columns.map((column) => t(`exports.column.${column}`)),
      ...listed.map((one) => cellsOf(one, columns)),
    ],
  };
  const { alone } = LIMITS;
  const facts = [
    ["number", number],
    ["name", name],
    ["at", at],
    ["purpose", purpose],
    ["reason", drawn.reason],
    ["confirmed", drawn.confirmedBy ?? t("exports.book.nobody", { alone })],
    ["from", listInWords(drawn, { t, language: "zh" })],
    ["rows", listed.length],
  ] as const;
  const about: BookSheet = {
    ...{ name: t("exports.book.about"), ...printed },
    widths: [18, 100],
    rows: [
      ...facts.map(([fact, value]) => [t(`exports.book.fact.${fact}`), value]),
      [],
      [t("exports.book.columns")],
      ...columns.map((one) => [t(`exports.column.${one}`), t(`exports.explained.${one}`)]),
      [],
      [t("exports.book.leftOut")],
      ...LEFT_OUT.map((one) => [null, t(`exports.leftOut.${one}`)]),
      [null, t("exports.book.only")],
    ],
  };
  return {
    title: t("exports.numbered", { number }),
    by: name,
    at: drawn.at,
    sheets: [list, about],
  };
}

/** One matter, column by column. A limit that stands still has no last day to show. */
function cellsOf(one: Listed, columns: readonly Column[]): readonly Value[] {
  const t = translator("zh");
  const runs = one.paused ? null : one.light;
  const light = runs ? t(`desk.light.name.${runs.light}`) : t("desk.queue.noLimit");
  const cells: Readonly<Record<Column, Value>> = {
    ...{ number: one.number, product: one.product, respondent: one.respondent },
    ...{ unit: one.unit, handler: one.handler },
    kind: t(`matter.kind.${one.kind}`),
    received: { day: one.receivedOn },
    stage: t(`matter.stage.${one.stage}`),
    clock: one.clock && t(`matter.clock.${one.clock}`),
    due: runs && one.due ? { day: one.due } : null,
    light: one.paused ? t("common.light.paused") : light,
    days: runs && daysShown(runs),
    outcome: one.outcome && t(`matter.stage.${one.outcome}`),
  };
  return columns.map((column) => cells[column]);
}
