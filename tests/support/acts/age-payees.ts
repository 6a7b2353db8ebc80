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

/** As if every reporter had been told of their reward thirty days earlier: no file waits in a test for a review to be asked for. */
export const ageNotices = (app: App) =>
  asking(
    app,
    `update matters set reward = jsonb_set(reward, '{notifiedOn}', to_jsonb((reward ->> 'notifiedOn')::date - 30))
      where reward ->> 'notifiedOn' is not null`,
  );
