import { z } from "zod";
import type { RegisterFilter } from "#app/domain/cases/register.ts";
import { folded } from "#app/domain/typed/characters.ts";
import { refuseEndless } from "#app/web/form/form.server.ts";
import type { RegisterPlace } from "#db/queries/cases/register.server.ts";

/** What an address asks the register for; what is no year is taken for not given. */
export function registerAsked(url: URL): RegisterFilter {
  const given = (name: string) => folded(url.searchParams.get(name) ?? "");
  const [year, text] = [given("year"), given("text")];
  refuseEndless(text);
  return { year: /^\d{4}$/.test(year) ? Number(year) : null, text };
}

const written = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}\..{1,200}$/)
  .transform((place): RegisterPlace => ({ day: place.slice(0, 10), number: place.slice(11) }))
  .refine(({ day }) => !Number.isNaN(Date.parse(day)));

/** Where the page before ended; null for the first page, and for what is no such place. */
export const registerPlaceIn = (url: URL): RegisterPlace | null =>
  written.safeParse(url.searchParams.get("after")).data ?? null;

export const registerPlaceAs = ({ day, number }: RegisterPlace): string => `${day}.${number}`;
