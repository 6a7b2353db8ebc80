import type { Day } from "#app/domain/calendar/day.ts";
import { isOfficeFileKind, type OfficeFileKind } from "#app/domain/dossier/office-file.ts";
import { readDay } from "#app/domain/typed/day-typed.ts";
import { isUnderstood } from "#app/domain/typed/reading.ts";

export type Typed = { readonly kind: string; readonly day: string };
export type Wrong = keyof Typed;

type Asked = {
  readonly typed: Typed;
  /** What was asked for, or null where some of it cannot be read. */
  readonly read: { readonly kind: OfficeFileKind; readonly day: Day } | null;
  readonly wrong: readonly Wrong[];
};

/** What was said of new files beside them: which kind they are, and of which day. */
export function asksForOfficeFiles(fields: ReadonlyMap<string, string>): Asked {
  const kind = fields.get("kind") ?? "";
  const typed = { kind, day: (fields.get("day") ?? "").trim() };
  const day = readDay(typed.day);
  if (isOfficeFileKind(kind) && isUnderstood(day))
    return { typed, read: { kind, day: day.value }, wrong: [] };
  const wrong: readonly Wrong[] = [
    ...(isOfficeFileKind(kind) ? [] : (["kind"] as const)),
    ...(isUnderstood(day) ? [] : (["day"] as const)),
  ];
  return { typed, read: null, wrong };
}
