import { z } from "zod";
import { day, isDay } from "#app/domain/calendar/day.ts";
import { LONGEST_QUERY } from "#app/domain/search/asked.ts";
import { asSeen } from "#app/domain/typed/characters.ts";
import type { FoundPlace } from "#db/queries/search/found.server.ts";

/** What stands in the box: one line. */
export const wordsIn = (fields: URLSearchParams): string =>
  asSeen((fields.get("q") ?? "").slice(0, LONGEST_QUERY))
    .replaceAll(/\s+/g, " ")
    .trim();

const written = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  .transform((text) => ({ on: text.slice(0, 10), id: text.slice(11) }))
  .refine(({ on }) => isDay(on));

/** Where the page before ended; null for the first page, and for what is no such place. */
export function foundPlaceIn(fields: URLSearchParams): FoundPlace | null {
  const { data } = written.safeParse(fields.get("after"));
  return data ? { receivedOn: day(data.on), id: data.id } : null;
}

export const foundPlaceAs = ({ receivedOn, id }: FoundPlace): string => `${receivedOn}.${id}`;

export const searchAddress = (words: string): string =>
  `/desk/search?${new URLSearchParams({ q: words })}`;
