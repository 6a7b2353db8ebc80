import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

/** New York changes its clocks on 8 March and 1 November 2026. */
test.each(["UTC", "America/New_York", "Asia/Shanghai", "Pacific/Kiritimati"])(
  "a term ends on the same day when the machine stands in %s",
  (TZ) => {
    const said = execFileSync(
      process.execPath,
      ["--import", "tsx", "tests/domain/calendar/print-dues.ts"],
      { env: { ...process.env, TZ }, encoding: "utf8" },
    );
    expect(said).toBe("2026-10-12 2024-02-29 2026-01-01 2026-03-08 2026-11-01 true");
  },
  30_000,
);
