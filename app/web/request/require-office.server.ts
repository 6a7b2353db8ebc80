import { NOT_SET_UP } from "#app/web/request/not-set-up.ts";
import { isSetUp } from "#db/queries/machine/readiness.server.ts";

/** Before anybody begins to write: there has to be an office that takes it in. */
export async function requireOffice(): Promise<void> {
  isThere ||= await isSetUp();
  if (!isThere) throw new Response(NOT_SET_UP, { status: 503 });
}

/** An office that was founded stays. */
let isThere = false;
