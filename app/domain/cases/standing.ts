import type { EntryKind, Settled } from "#app/domain/cases/case.ts";

type Entered = { readonly what: EntryKind; readonly settled: Settled | null };

/** What says how a case stands: of what states it, the newest that was confirmed; before any was, the newest. Entries oldest first. */
export function standingEntry<Entry extends Entered>(entries: readonly Entry[]): Entry | null {
  const stating = entries.filter(
    ({ what, settled }) => what !== "collection" && settled !== "withdrawn",
  );
  return stating.findLast(({ settled }) => settled === "confirmed") ?? stating.at(-1) ?? null;
}
