import { day } from "#app/domain/calendar/day.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { newMatter } from "#app/domain/matter/new-matter.ts";

/** A report received on a day on which everything of today's law applies; say only what matters. */
export const aMatter = (but: Partial<Matter> = {}): Matter => ({
  ...newMatter({
    id: "019a0000-0000-7000-8000-000000000001",
    number: "2026-0001",
    kind: "report",
    receivedOn: day("2026-05-11"),
    insider: false,
  }),
  ...but,
});
