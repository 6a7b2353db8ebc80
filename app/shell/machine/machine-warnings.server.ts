import { isTheirs } from "#app/domain/access/policy.ts";
import {
  type MachineWarning,
  machineWarnings,
  secondsApart,
} from "#app/domain/machine/machine-warning.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { now } from "#app/shell/clock.server.ts";
import { keysLieBesideData } from "#app/shell/crypto/key-mirror.server.ts";
import { diskPerCent } from "#app/shell/machine/disk.server.ts";
import { databaseClock } from "#db/queries/machine/database-clock.server.ts";

export async function machineWarningsNow(): Promise<readonly MachineWarning[]> {
  const used = await diskPerCent();
  const asked = now().getTime();
  const told = await databaseClock();
  return machineWarnings({
    diskPerCent: used,
    secondsApart: secondsApart(asked, told, now().getTime()),
    keysBesideData: keysLieBesideData(),
  });
}

export const machineWarningsFor = async (viewer: Officer): Promise<readonly MachineWarning[]> =>
  isTheirs(viewer, "hear-mail-alarm") ? machineWarningsNow() : [];
