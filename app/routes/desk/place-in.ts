import { z } from "zod";
import type { QueuePlace } from "#db/queries/matter/queue.server.ts";

const written = z
  .string()
  .regex(/^\d{1,7}\.\d{4}-\d{1,12}$/)
  .transform((text): QueuePlace => {
    const [urgency = "", number = ""] = text.split(".");
    return { urgency: Number(urgency), number };
  });

/** Where the page before ended, `9830.2026-00412345`; null for the first page, and for what is no such place. */
export const placeIn = (fields: URLSearchParams): QueuePlace | null =>
  written.safeParse(fields.get("after")).data ?? null;

export const placeAs = ({ urgency, number }: QueuePlace): string => `${urgency}.${number}`;
