import { forgetAndLeave } from "#app/web/leave.server.ts";

/** A plain link leads here: someone in a hurry does not fill in a form. */
export function loader() {
  return forgetAndLeave();
}
