import { type Queue, queuesOf } from "#app/domain/access/queues.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { placeAs, placeIn } from "#app/routes/desk/place-in.ts";
import type { QueuePlace } from "#db/queries/matter/queue.server.ts";

/** The queue that somebody works through, and the place in it of the matter they opened. */
export type CameFrom = { readonly queue: Queue; readonly place: QueuePlace };

/** Null for whoever came another way, and for a queue that is none of theirs. */
export function cameFrom(officer: Officer, fields: URLSearchParams): CameFrom | null {
  const queue = queuesOf(officer).find((known) => known === fields.get("queue"));
  const place = placeIn(fields);
  return queue && place ? { queue, place } : null;
}

/** As it stands in an address or a form. */
export const asFields = ({ queue, place }: CameFrom): Readonly<Record<string, string>> => ({
  queue,
  after: placeAs(place),
});

/** The page of a matter, with the way back to the queue it was found in. */
export const matterAt = (id: string, from: CameFrom | null, more: Record<string, string> = {}) => {
  const query = new URLSearchParams({ ...(from ? asFields(from) : {}), ...more }).toString();
  return query ? `/desk/matters/${id}?${query}` : `/desk/matters/${id}`;
};
