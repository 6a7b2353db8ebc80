import { v7 as uuidv7 } from "uuid";
import { refused } from "#app/domain/decision.ts";
import { receiptSecret } from "#app/domain/intake/receipt.ts";
import type { StaffRole } from "#app/domain/people/roles.ts";
import type { StaffChangeKind } from "#app/domain/people/staff-change.ts";
import { keepText } from "#app/shell/kept-text.server.ts";
import { leadTo, type Outcome, once, type Posted } from "#app/shell/once.server.ts";
import { bytesOf } from "#app/shell/random.server.ts";
import { hashOfPassword } from "#app/shell/sign-in.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit-store.server.ts";
import { insertChange, insertInactive } from "#db/stores/staff-change-store.server.ts";

type Place = { readonly role: StaffRole; readonly unitId: string | null };
type NewPerson = Place & {
  readonly signInName: string;
  readonly displayName: string;
  readonly mail: string;
};

/** Who asks, by which form, and the session in which a first password may be read once. */
export type Asking = { readonly by: string; readonly posted: Posted; readonly key: string };

/** Somebody new, who can sign in once another has confirmed. */
export async function askToHire(
  person: NewPerson,
  asking: Asking,
): Promise<Outcome<"taken" | "form-used">> {
  const { password, passwordHash } = await newPassword();
  return once(asking.posted, async (tx) => {
    const staffId = uuidv7();
    if (!(await insertInactive(tx, { id: staffId, ...person, passwordHash })))
      return refused("taken");
    const hire = { kind: "hire", staffId, ...placeOf(person), passwordHash } as const;
    if (!(await ask(tx, hire, asking.by))) return refused("taken");
    return toFirstPassword(tx, asking.key, person.signInName, password);
  });
}

/** Another role or unit. Refused while another change of this person waits. */
export const askToMove = (
  staffId: string,
  place: Place,
  { by, posted }: Omit<Asking, "key">,
): Promise<Outcome<"taken" | "form-used">> =>
  once(posted, async (tx) => {
    const move = { kind: "move", staffId, ...placeOf(place), passwordHash: null } as const;
    return (await ask(tx, move, by)) ? leadTo("/security/changes") : refused("taken");
  });

type Person = Place & { readonly id: string; readonly signInName: string };

/** A new start for who has lost password, telephone and paper, or comes back. */
export async function askToReset(
  person: Person,
  { by, posted, key }: Asking,
): Promise<Outcome<"taken" | "form-used">> {
  const { password, passwordHash } = await newPassword();
  return once(posted, async (tx) => {
    const reset = { kind: "reset", staffId: person.id, ...placeOf(person), passwordHash } as const;
    if (!(await ask(tx, reset, by))) return refused("taken");
    return toFirstPassword(tx, key, person.signInName, password);
  });
}

/** Kept with what was asked for, or not at all: a password that nobody can read belongs to nobody. */
async function toFirstPassword(tx: Transaction, key: string, signInName: string, password: string) {
  await keepText(key, "first-password", `${signInName} ${password}`, tx);
  return leadTo("/security/first-password");
}

type Asked = Place & {
  readonly kind: StaffChangeKind;
  readonly staffId: string;
  readonly passwordHash: string | null;
};

async function ask(tx: Transaction, asked: Asked, by: string): Promise<boolean> {
  if (!(await insertChange(tx, { id: uuidv7(), ...asked, askedBy: by }))) return false;
  await appendAudit(tx, {
    action: "staff-change-asked",
    by,
    matterId: null,
    about: aboutOf(asked),
  });
  return true;
}

/** What the log says of a change: ids and codes. */
export const aboutOf = ({ kind, staffId, role, unitId }: Omit<Asked, "passwordHash">) => ({
  kind,
  staff: staffId,
  role,
  unit: unitId,
});

const placeOf = ({ role, unitId }: Place): Place => ({ role, unitId });

/** Eighty bits in groups, to be read out once and changed at the first sign-in. */
async function newPassword() {
  const password = receiptSecret(bytesOf(16));
  return { password, passwordHash: await hashOfPassword(password) };
}
