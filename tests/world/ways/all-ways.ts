import { COMPLAINT_WAYS } from "#tests/world/ways/complaint-ways.ts";
import { REPORT_WAYS } from "#tests/world/ways/report-ways.ts";
import type { Way } from "#tests/world/ways/way.ts";

/** What becomes of the matters of a bureau. */
export const WAYS: readonly Way[] = [...COMPLAINT_WAYS, ...REPORT_WAYS];

/** How much longer than its way says a matter takes, and of how many in a thousand: some wait, and some are late. */
export const PACES = [
  { times: 1, share: 750 },
  { times: 1.5, share: 200 },
  { times: 4, share: 50 },
] as const;
