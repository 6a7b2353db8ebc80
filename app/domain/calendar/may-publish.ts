import { yearOf } from "#app/domain/calendar/day.ts";
import type { FindingCode } from "#app/domain/calendar/finding.ts";
import type { NoticeReading } from "#app/domain/calendar/notice.ts";
import type { PublishedYear } from "#app/domain/calendar/published-year.ts";
import type { WorkCalendar } from "#app/domain/calendar/work-calendar.ts";

export type NoticeRefusal =
  | "no-year"
  | "contradicts-itself"
  | "festival-not-confirmed"
  | "year-too-early"
  | "year-too-late";

/** Nothing was ever counted before the first year whose notice we have. */
export const FIRST_GAZETTED_YEAR = 2007;

type Publishable =
  | { readonly ok: true; readonly published: PublishedYear }
  | { readonly ok: false; readonly because: readonly NoticeRefusal[] };

/**
 * Whether a notice may become law for our clocks. What contradicts itself may not. A festival that no year had before
 * is no contradiction, 2015 had one: somebody says that it is meant.
 */
export function mayPublish(
  { published, findings }: Pick<NoticeReading, "published" | "findings">,
  { through }: WorkCalendar,
  festivalConfirmed: boolean,
): Publishable {
  if (published === null) return { ok: false, because: ["no-year"] };

  const { year } = published;
  const unknown = findings.some(({ code }) => code === "festival-unknown");
  const because: readonly (NoticeRefusal | null)[] = [
    findings.some(({ code }) => isContradiction(code)) ? "contradicts-itself" : null,
    unknown && !festivalConfirmed ? "festival-not-confirmed" : null,
    year < FIRST_GAZETTED_YEAR ? "year-too-early" : null,
    year > yearOf(through) + 1 ? "year-too-late" : null,
  ];
  const reasons = because.flatMap((reason) => reason ?? []);
  return reasons.length === 0 ? { ok: true, published } : { ok: false, because: reasons };
}

export const isContradiction = (code: FindingCode): boolean => code !== "festival-unknown";
