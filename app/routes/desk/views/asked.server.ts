import { queuesOf } from "#app/domain/access/queues.ts";
import {
  LONGEST_VIEW_NAME,
  mayKeepForUnit,
  type SavedView,
} from "#app/domain/search/saved-view.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { isUnderstood } from "#app/domain/typed/reading.ts";
import { readText, type TextFault } from "#app/domain/typed/text.ts";
import { asksAs, filteredAddress, filterIn } from "#app/routes/desk/filter-in.ts";
import type { Form } from "#app/web/form/form.server.ts";

/** What is to be kept, but for its name; 400 for a list that is none of theirs, 403 for a unit that is not theirs to keep for. */
export function viewAsked(officer: Officer, form: Form): Omit<SavedView, "name"> {
  const queue = queuesOf(officer).find((known) => known === form.one("queue"));
  if (!queue) throw new Response(null, { status: 400 });
  const isUnits = form.one("whose") === "unit";
  if (isUnits && !mayKeepForUnit(officer)) throw new Response(null, { status: 403 });
  const fields = form.entries.map(([name, value]): [string, string] => [name, value]);
  return { queue, isUnits, filter: filterIn(new URLSearchParams(fields)) };
}

/** As its row is written: what it asks, and where it leads. */
export const asKept = (view: SavedView) => ({
  ...view,
  asks: asksAs(view.filter),
  address: filteredAddress(view.queue, view.filter),
});

/** The name that was typed, or what is wrong with it. */
export function nameTyped(form: Form): { readonly name: string } | { readonly why: TextFault } {
  const read = readText(form.one("name"), LONGEST_VIEW_NAME);
  return isUnderstood(read) ? { name: read.value } : { why: read.why };
}
