import { v7 as uuidv7 } from "uuid";
import { refused } from "#app/domain/decision.ts";
import type { StaffRole } from "#app/domain/staff/roles.ts";
import type { StaffChangeKind } from "#app/domain/staff/staff-change.ts";
import { hashOfPassword } from "#app/shell/crypto/password-hash.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { token } from "#app/shell/random.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { insertChange, insertInactive } from "#db/stores/staff/staff-change-store.server.ts";

type Place = { readonly role: StaffRole; readonly unitId: string | null };
type NewPerson = Place & {
  readonly signInName: string;
  readonly displayName: string;
  readonly mail: string;
};

export type Asking = { readonly by: string; readonly posted: Posted };
type Asked = Promise<Outcome<"taken" | "form-used">>;

/** Somebody new, who can sign in once another has confirmed: until then with a password that nobody knows. */
export async function askToHire(person: NewPerson, { by, posted }: Asking): Asked {
  const passwordHash = await hashOfPassword(token());
  return once(posted, async (tx) => {
    const staffId = uuidv7();
    if (!(await insertInactive(tx, { id: staffId, ...person, passwordHash })))
      return refused("taken");
    return ask(tx, { kind: "hire", staffId, ...placeOf(person) }, by);
  });
}

/** Another role or unit. Refused while another change of this person waits. */
export const askToMove = (staffId: string, place: Place, { by, posted }: Asking): Asked =>
  once(posted, (tx) => ask(tx, { kind: "move", staffId, ...placeOf(place) }, by));

type Person = Place & { readonly id: string };

export const askToReset = (person: Person, { by, posted }: Asking): Asked =>
  once(posted, (tx) => ask(tx, { kind: "reset", staffId: person.id, ...placeOf(person) }, by));

type Change = Place & { readonly kind: StaffChangeKind; readonly staffId: string };

async function ask(tx: Transaction, change: Change, by: string) {
  if (!(await insertChange(tx, { id: uuidv7(), ...change, askedBy: by }))) return refused("taken");
  return redirectTo("/security/changes");
}

const placeOf = ({ role, unitId }: Place): Place => ({ role, unitId });
