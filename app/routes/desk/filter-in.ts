import { LONGEST_QUERY } from "#app/domain/search/asked.ts";
import { type QueueFilter, queueFilterOf } from "#app/domain/search/queue-filter.ts";
import { asSeen } from "#app/domain/typed/characters.ts";

/** What an address asks of a queue. Whatever is no handler's id is nobody's wish. */
export const filterIn = (fields: URLSearchParams): QueueFilter =>
  queueFilterOf((name) => {
    const text = asSeen(fields.get(name) ?? "")
      .slice(0, LONGEST_QUERY)
      .trim();
    if (text === "" || (name === "handler" && !HANDLER.test(text))) return null;
    return text;
  });

const HANDLER = /^(?:nobody|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** What a filter asks, as an address says it; nothing where it asks for all. */
export function asksAs({ words, ...codes }: QueueFilter): string {
  const given = Object.entries({ ...codes, about: words }).filter(([, value]) => value);
  return new URLSearchParams(given.map(([name, value]) => [name, value ?? ""])).toString();
}

/** The queue from its beginning, narrowed alike; or the page that makes a file of it. */
export const filteredAddress = (
  queue: string,
  filter: QueueFilter,
  path: "/desk" | "/desk/export" = "/desk",
): string =>
  [`${path}?${new URLSearchParams({ queue })}`, asksAs(filter)]
    .filter((part) => part !== "")
    .join("&");

/** Where a saved view leads: as whoever opens it, the queue is asked. */
export const viewAddress = ({ queue, asks }: { readonly queue: string; readonly asks: string }) =>
  filteredAddress(queue, filterIn(new URLSearchParams(asks)));
