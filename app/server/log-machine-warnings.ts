import { machineWarningsNow } from "#app/shell/machine/machine-warnings.server.ts";
import { log } from "#app/web/request/log.server.ts";

/** A line in the log for everything that somebody has to look after, as often as this is asked. */
export async function logMachineWarnings(): Promise<void> {
  for (const warning of await machineWarningsNow()) log({ event: "alarm", code: warning.of });
}
