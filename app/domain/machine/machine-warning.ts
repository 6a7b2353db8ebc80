/** Policy: from here on somebody makes room, while there still is some. */
const DISK_ALARM_FROM = 90;
/** Policy: what is left belongs to words; a report of two pages is smaller than its photograph by a factor of a thousand. */
const SMALL_FILES_ONLY_FROM = 95;
/** Policy: a database that lives in another second than the program ends leases and sessions too early or too late. */
const MOST_SECONDS_APART = 2;

/** How full the disk with the data is, in per cent, and how far the clocks of program and database are apart. */
export type Machine = {
  readonly diskPerCent: number;
  readonly secondsApart: number;
  /** Whether the second copy of the keys shares the fate of the first. */
  readonly keysBesideData: boolean;
};

export type MachineWarning =
  | { readonly of: "disk"; readonly perCent: number }
  | { readonly of: "clock"; readonly seconds: number }
  | { readonly of: "keys" };

/** What somebody has to look after before it hurts; empty while all is well. */
export function machineWarnings(machine: Machine): readonly MachineWarning[] {
  const { diskPerCent, secondsApart, keysBesideData } = machine;
  return [
    ...(diskPerCent >= DISK_ALARM_FROM ? [{ of: "disk", perCent: diskPerCent } as const] : []),
    ...(secondsApart > MOST_SECONDS_APART
      ? [{ of: "clock", seconds: Math.round(secondsApart) } as const]
      : []),
    ...(keysBesideData ? [{ of: "keys" } as const] : []),
  ];
}

export const takesLargeFiles = (diskPerCent: number): boolean =>
  diskPerCent < SMALL_FILES_ONLY_FROM;

/** Seconds between two clocks, read in milliseconds. What lies between asking and answer is no difference. */
export const secondsApart = (asked: number, told: number, answered: number): number =>
  Math.max(0, asked - told, told - answered) / 1000;
