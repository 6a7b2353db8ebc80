import { askVault, isRefused } from "#app/shell/identity/vault/ask-vault.server.ts";
import { knownAmong } from "#db/queries/identity/unsealable.server.ts";
import type { SignedInOfficer } from "#db/queries/staff/officer.server.ts";

/** The requests about matters that exist for this custodian; null while the vault is down. */
export async function unsealingsFor(officer: SignedInOfficer) {
  const answer = await askVault("requests", { by: officer.id });
  if (isRefused(answer)) return null;
  const known = await knownAmong(
    officer,
    answer.requests.map(({ matterId }) => matterId),
  );
  return answer.requests.filter(({ matterId }) => known.has(matterId));
}

/** One of them. While the vault is down nothing can be said of it: null. */
export async function unsealingFor(officer: SignedInOfficer, id: string) {
  const all = await unsealingsFor(officer);
  if (!all) return null;
  const found = all.find((one) => one.id === id);
  if (!found) throw new Response(null, { status: 404 });
  return found;
}
