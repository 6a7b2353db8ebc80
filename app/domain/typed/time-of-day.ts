import { folded } from "#app/domain/typed/characters.ts";
import { type Reading, understood } from "#app/domain/typed/reading.ts";

/** A time by the clock in Shanghai, `14:30`. */
export type TimeOfDay = string & { readonly kind: "TimeOfDay" };

export type TimeFault = "missing" | "no-such-time";

const WRITTEN = /^(\d{1,2})\s*[:.时点]\s*(?:(\d{1,2})\s*分?)?$/u;

/** A time however it is written: `9:30`, `14时30分`, `9点`. */
export function readTime(typed: string): Reading<TimeOfDay, TimeFault> {
  const text = folded(typed);
  if (text === "") return { why: "missing" };
  const [, hours = "", minutes = ""] = WRITTEN.exec(text) ?? [];
  if (hours === "" || Number(hours) > 23 || Number(minutes) > 59) return { why: "no-such-time" };
  const written = `${hours.padStart(2, "0")}:${minutes.padStart(2, "0")}`;
  return understood(written as TimeOfDay, written);
}
