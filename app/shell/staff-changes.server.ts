import { v7 as uuidv7 } from "uuid";
import { receiptSecret } from "#app/domain/intake/receipt.ts";
import type { Officer, StaffRole } from "#app/domain/people/roles.ts";
import {
  type ChangeReason,
  type StaffChange,
  type StaffChangeKind,
  whyNotConfirm,
} from "#app/domain/people/staff-change.ts";
import { bytesOf } from "#app/shell/random.server.ts";
import { hashOfPassword } from "#app/shell/sign-in.server.ts";
import { inTransaction, type Transaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit-store.server.ts";
import { dropSecondFactor } from "#db/stores/second-factor-store.server.ts";
import { dropSessionsOf } from "#db/stores/session-store.server.ts";
import {
  applyChange,
  hasHead,
  insertChange,
  insertInactive,
  lockChange,
  saveDecision,
  setInactive,
} from "#db/stores/staff-change-store.server.ts";

type Place = { readonly role: StaffRole; readonly unitId: string | null };
type NewPerson = Place & {
  readonly signInName: string;
  readonly displayName: string;
  readonly mail: string;
};

/** Somebody new, who can sign in once another has confirmed. Returns the first password, which is kept nowhere; null where the name is taken. */
export async function askToHire(person: NewPerson, by: string): Promise<string | null> {
  const { password, passwordHash } = await newPassword();
  const staffId = uuidv7();
  const asked = await inTransaction(async (tx) => {
    if (!(await insertInactive(tx, { id: staffId, ...person, passwordHash }))) return false;
    return ask(tx, { kind: "hire", staffId, ...placeOf(person), passwordHash }, by);
  });
  return asked ? password : null;
}

/** Another role or unit. False while another change of this person waits. */
export const askToMove = (staffId: string, place: Place, by: string): Promise<boolean> =>
  inTransaction((tx) =>
    ask(tx, { kind: "move", staffId, ...placeOf(place), passwordHash: null }, by),
  );

/** A new start for who has lost password, telephone and paper, or comes back. Returns the first password. */
export async function askToReset(
  staffId: string,
  place: Place,
  by: string,
): Promise<string | null> {
  const { password, passwordHash } = await newPassword();
  const asked = await inTransaction((tx) =>
    ask(tx, { kind: "reset", staffId, ...placeOf(place), passwordHash }, by),
  );
  return asked ? password : null;
}

/** The second of two. What is confirmed takes effect at once, for approvals from tomorrow; every session ends. */
export function decideChange(
  id: string,
  officer: Officer,
  approved: boolean,
): Promise<readonly (ChangeReason | "decided-already")[]> {
  return inTransaction(async (tx) => {
    const change = await lockChange(tx, id);
    if (!change) return ["decided-already"];
    const why = whyNotConfirm(officer, change, await hasHead(change.unitId, change.staffId));
    if (why.length > 0) return why;

    await saveDecision(tx, id, officer.id, approved);
    if (approved) await putIntoEffect(tx, change);
    const action = approved ? "staff-change-confirmed" : "staff-change-refused";
    await appendAudit(tx, { action, by: officer.id, matterId: null, about: aboutOf(change) });
    return [];
  });
}

async function putIntoEffect(tx: Transaction, change: Parameters<typeof applyChange>[1]) {
  await applyChange(tx, change);
  await dropSessionsOf(change.staffId, "", tx);
  if (change.kind === "reset") await dropSecondFactor(tx, change.staffId);
}

/** Why this officer may not confirm it, as it stands now; empty where they may. */
export const mayBeConfirmedBy = async (officer: Officer, change: StaffChange) =>
  whyNotConfirm(officer, change, await hasHead(change.unitId, change.staffId));

/** One alone may shut a door. */
export function deactivate(staffId: string, by: string): Promise<void> {
  return inTransaction(async (tx) => {
    await setInactive(tx, staffId);
    await dropSessionsOf(staffId, "", tx);
    await appendAudit(tx, {
      action: "staff-deactivated",
      by,
      matterId: null,
      about: { staff: staffId },
    });
  });
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

const aboutOf = ({ kind, staffId, role, unitId }: Omit<Asked, "passwordHash">) => ({
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
