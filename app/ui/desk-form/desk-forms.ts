import { BALLOT, CONFLICT } from "#app/ui/desk-form/ballot.ts";
import type { DeskForm } from "#app/ui/desk-form/desk-form.ts";
import { MESSAGES } from "#app/ui/desk-form/messages.ts";
import { PARAMETERS } from "#app/ui/desk-form/parameters.ts";
import { PAYOUT_FORMS } from "#app/ui/desk-form/payout.ts";
import { PERSON } from "#app/ui/desk-form/person.ts";
import { RELATION } from "#app/ui/desk-form/relation.ts";
import { SIGN_OFF } from "#app/ui/desk-form/sign-off.ts";
import { UNIT } from "#app/ui/desk-form/unit.ts";
import { UNSEALING } from "#app/ui/desk-form/unsealing.ts";

/** Those that can be sent again from what was kept of them. Any other is sent from its own page only. */
export const DESK_FORMS: readonly DeskForm[] = [
  BALLOT,
  CONFLICT,
  ...PAYOUT_FORMS,
  UNSEALING,
  PERSON,
  UNIT,
  SIGN_OFF,
  PARAMETERS,
  RELATION,
  MESSAGES,
];
