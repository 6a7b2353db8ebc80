import { z } from "zod";
import { type Day, day, isDay } from "#app/domain/calendar/day.ts";
import type { Pause } from "#app/domain/calendar/pause.ts";
import type { Key } from "#app/i18n/translate.ts";
import { dayTypedIn, readWith, typedIn } from "#app/routes/public/law/reading.ts";

/** The first notice of holidays is that of 2007; ten years is longer than any term of the catalogue. */
export const TERM_BOUNDS = {
  first: "2007-01-01",
  last: "2035-12-31",
  example: "2026-04-28",
  least: 1,
  most: 3650,
  pauses: 12,
} as const;

export const TERM_FIELDS = ["start", "count", "unit", "pause-from", "pause-until"] as const;
export type TermField = (typeof TERM_FIELDS)[number];

const isAskable = (text: string) =>
  isDay(text) && text >= TERM_BOUNDS.first && text <= TERM_BOUNDS.last;

const askableDay = z.string().refine(isAskable).transform(day);

const bothEnds = z.object({ from: askableDay, until: askableDay });
const pauses = z.array(
  bothEnds.refine(({ from, until }) => from <= until) satisfies z.ZodType<Pause>,
);

const schema = z.object({
  start: askableDay,
  count: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.number().min(TERM_BOUNDS.least).max(TERM_BOUNDS.most)),
  unit: z.enum(["working-days", "natural-days"]),
  "pause-from": pauses,
  "pause-until": z.number().max(TERM_BOUNDS.pauses),
});
export type TermQuestion = z.infer<typeof schema>;

export const readTerm = (query: URLSearchParams) =>
  readWith(schema, TERM_FIELDS, {
    start: startIn(query),
    count: typedIn(query, "count"),
    unit: typedIn(query, "unit"),
    "pause-from": pauseRows(query),
    "pause-until": pauseRows(query).length,
  });

/** Before it had a name of its own the day was called `from`; messengers write there by what way a page was passed on. */
function startIn(query: URLSearchParams): string {
  if (query.has("start")) return typedIn(query, "start");
  const former = typedIn(query, "from");
  return isDay(former) ? former : "";
}

/** Which sentence says what is wrong with a parameter: of days that are all there, only their order can be. */
export const saysOfTerm =
  (rows: readonly PauseRow[]) =>
  (field: TermField): Key =>
    field === "pause-from" && rows.every((row) => bothEnds.safeParse(row).success)
      ? "law.problem.pauseOrder"
      : `law.problem.${field}`;

export type PauseRow = { readonly from: string; readonly until: string };

/** Both ends as they were typed; a row left blank was not meant. */
export function pauseRows(query: URLSearchParams): readonly PauseRow[] {
  const untils = query.getAll("pause-until");
  const froms = query.getAll("pause-from");
  return Array.from({ length: Math.max(froms.length, untils.length) }, (_, row) => ({
    from: (froms[row] ?? "").trim(),
    until: (untils[row] ?? "").trim(),
  })).filter(({ from, until }) => from !== "" || until !== "");
}

/** The address without what a blank row of the form or anybody else adds to it, every day as programs read it: it can be passed on. */
export function tidied(query: URLSearchParams): string {
  const tidy = new URLSearchParams();
  const start = query.get("start") ?? startIn(query);
  if (query.has("start") || start !== "") tidy.append("start", dayTypedIn(start));
  for (const name of ["count", "unit"]) {
    const typed = query.get(name);
    if (typed !== null) tidy.append(name, typed.trim());
  }
  for (const { from, until } of pauseRows(query)) {
    tidy.append("pause-from", dayTypedIn(from));
    tidy.append("pause-until", dayTypedIn(until));
  }
  return tidy.toString();
}

/** As it was typed, or what most people ask. */
export function typedTerm(query: URLSearchParams, today: Day) {
  const fresh = query.size === 0;
  return {
    start: fresh ? today : typedIn(query, "start"),
    count: typedIn(query, "count"),
    unit: fresh ? "working-days" : typedIn(query, "unit"),
    pauses: pauseRows(query),
  };
}
