import { countsFrom } from "#app/domain/identity/custodian.ts";
import { today } from "#app/shell/clock.server.ts";
import { sealFactor } from "#app/shell/identity/vault/factor.server.ts";
import { oweMail } from "#app/shell/identity/vault/notices.server.ts";
import { officeFacts } from "#app/shell/office/office-facts.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { enterCustodian, findTold, takeOut } from "#db/stores/identity/register-store.server.ts";
import { type RegisterChange, registerChanged } from "#emails/register-changed.ts";

type Appointed = { readonly id: string; readonly name: string; readonly unitId: string };

/**
 * Enters somebody in the vault's register, for whoever holds the machine of the vault: no page can, and none sees the
 * factor. Everybody in it is told, and who keeps the people. Returns who was; null where they are in it already.
 */
export async function enrolCustodian(
  { id, name, unitId }: Appointed,
  mail: string,
  factor: Uint8Array,
): Promise<readonly string[] | null> {
  const on = today();
  const entry = { staffId: id, unitId, name, mail, confirmedOn: on };
  const sealedFactor = await sealFactor(id, factor);
  return inTransaction(async (tx) => {
    if (!(await enterCustodian(tx, { ...entry, sealedFactor }))) return null;
    return tell(tx, { kind: "enrolled", name, on, from: countsFrom(on) });
  });
}

/** Takes somebody out of the register again. Returns who was told; null where nobody of that name was in it. */
export const withdrawCustodian = (signInName: string): Promise<readonly string[] | null> =>
  inTransaction(async (tx) => {
    const out = await takeOut(tx, signInName);
    if (!out) return null;
    return tell(tx, { kind: "withdrawn", name: out.name, on: today() }, out.mail);
  });

async function tell(
  tx: Parameters<typeof findTold>[0],
  change: RegisterChange,
  ...besides: readonly string[]
): Promise<readonly string[]> {
  const told = [...new Set([...(await findTold(tx)), ...besides])];
  const said = registerChanged(change, await officeFacts(tx));
  for (const addressee of told) await oweMail(tx, addressee, said);
  return told;
}
