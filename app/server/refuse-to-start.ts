import { env } from "#app/env.server.ts";
import { REFUSED } from "#app/server/part.ts";
import type { StartRefused } from "#db/start-refused.ts";

/** Says in one line what the operator has to do, and ends; the supervisor, told so by a part, ends with it. */
export function refuseToStart({ message }: StartRefused): never {
  process.stderr.write(`${message}\n`);
  process.exit(env.PART === "supervisor" ? 1 : REFUSED);
}
