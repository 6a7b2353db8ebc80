import { z } from "zod";
import { day, isDay } from "#app/domain/calendar/day.ts";
import type { HoldPlace } from "#db/queries/identity/holds.server.ts";

const written = z.tuple([z.string().refine(isDay).transform(day), z.uuid()]);

/** Where the page before ended, `2026-11-01.<id>`; null for the first page, and for what is no such place. */
export function holdPlaceIn(url: URL): HoldPlace | null {
  const read = written.safeParse(url.searchParams.get("after")?.split("."));
  return read.success ? { placedOn: read.data[0], id: read.data[1] } : null;
}

export const holdPlaceAs = ({ placedOn, id }: HoldPlace): string => `${placedOn}.${id}`;
