import type { Day } from "#app/domain/calendar/day.ts";
import { CATALOGUE } from "#app/domain/law/catalogue.ts";
import type { Provision } from "#app/domain/law/provision.ts";

export type SignedVersion = { readonly provisionId: string; readonly from: Day };

/** The provisions of which every version that nobody had read is signed for. A new version asks for a new signature. */
export function signedOff(signed: readonly SignedVersion[]): ReadonlySet<string> {
  const all: readonly Provision<unknown>[] = CATALOGUE.flatMap(({ provisions }) => provisions);
  return new Set(all.filter((provision) => isSignedOff(provision, signed)).map(({ id }) => id));
}

function isSignedOff({ id, versions }: Provision<unknown>, signed: readonly SignedVersion[]) {
  return versions
    .filter(({ standing }) => standing === "unconfirmed")
    .every(({ from }) => signed.some((one) => one.provisionId === id && one.from === from));
}
