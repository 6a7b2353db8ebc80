import { v4 as uuidv4 } from "uuid";
import { pepper } from "#app/shell/crypto/keys.server.ts";
import type { Posted } from "#app/shell/form/once.server.ts";
import { derived } from "#app/shell/random.server.ts";

/** The same form gives the same id: a request that was put down and whose answer was lost is found, not put down twice. */
export const idOfPost = ({ actor, key, payload }: Posted): string =>
  uuidv4({ random: derived(pepper(), JSON.stringify(["id", actor, key, payload])) });
