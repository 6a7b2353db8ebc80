import type { App } from "#tests/support/app.ts";
import { asking } from "#tests/support/officer-at.ts";

/** As if every payee had been named seven days earlier: nobody waits for a payment in a test. */
export const agePayees = (app: App) =>
  asking(
    app,
    `alter table reward_payees disable trigger payees_append_only;
     update reward_payees set set_on = set_on - 7, effective_on = effective_on - 7;
     alter table reward_payees enable trigger payees_append_only`,
  );
