import { z } from "zod";
import type { LogPlace } from "#db/queries/audit/audit-log.server.ts";

const written = z
  .string()
  .regex(/^\d{1,6}\.\d{4}-\d{2}-\d{2}(T[\d:.]{5,15}Z?)?$/)
  .transform((text): LogPlace => {
    const end = text.indexOf(".");
    return { shown: Number(text.slice(0, end)), at: text.slice(end + 1) };
  });

/** Where the page before ended, `3.2026-11-01T01:23:45.678Z`; null for the first page, and for what is no such place. */
export const logPlaceIn = (url: URL): LogPlace | null =>
  written.safeParse(url.searchParams.get("after")).data ?? null;

export const logPlaceAs = ({ at, shown }: LogPlace): string => `${shown}.${at}`;
