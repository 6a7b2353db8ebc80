import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

const PRINT_DUES = `
  import { day, isDay } from "#app/domain/calendar/day.ts";
  import { due, naturalDays, workingDays } from "#app/domain/calendar/term.ts";
  import { KNOWN_YEARS } from "#db/gazette/known-years.ts";

  const tomorrow = (today) => due(KNOWN_YEARS, day(today), naturalDays(1)).strict;
  const said = [
    due(KNOWN_YEARS, day("2026-09-24"), workingDays(7)).strict,
    ...["2024-02-28", "2025-12-31", "2026-03-07", "2026-10-31"].map(tomorrow),
    isDay("2026-03-08"),
  ];
  process.stdout.write(said.join(" "));
`;

/** New York changes its clocks on 8 March and 1 November 2026. */
test.each(["UTC", "America/New_York", "Asia/Shanghai", "Pacific/Kiritimati"])(
  "a term ends on the same day when the machine stands in %s",
  (TZ) => {
    const said = execFileSync(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "--eval", PRINT_DUES],
      { env: { ...process.env, TZ }, encoding: "utf8" },
    );
    expect(said).toBe("2026-10-12 2024-02-29 2026-01-01 2026-03-08 2026-11-01 true");
  },
  30_000,
);
