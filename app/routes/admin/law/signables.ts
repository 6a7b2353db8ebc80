import type { Day } from "#app/domain/calendar/day.ts";
import { CATALOGUE } from "#app/domain/law/catalogue.ts";
import type { Bilingual, Provision, Standing } from "#app/domain/law/provision.ts";
import type { SignOff } from "#db/queries/law/sign-offs.server.ts";

/** One version of one rule, with the signature under it. */
export type Signable = {
  readonly id: string;
  readonly name: string;
  readonly from: Day;
  readonly cite: Bilingual;
  readonly says: Bilingual;
  readonly source: string;
  readonly standing: Standing;
  readonly signOff: SignOff | null;
  /** Nobody has read it and nobody has signed for it: it drives no clock. */
  readonly waits: boolean;
};

/** Every version there is, what waits first. */
export function signables(signOffs: readonly SignOff[]): readonly Signable[] {
  const all: readonly Provision<unknown>[] = CATALOGUE.flatMap(({ provisions }) => provisions);
  const rules = all.flatMap((provision) => versionsOf(provision, signOffs));
  return [...rules.filter(({ waits }) => waits), ...rules.filter(({ waits }) => !waits)];
}

export const versionsOf = (
  { id, name, versions }: Provision<unknown>,
  signOffs: readonly SignOff[],
): readonly Signable[] =>
  versions.map(({ from, cite, says, source, standing }) => {
    const signOff = signOffs.find((one) => one.provisionId === id && one.from === from) ?? null;
    const waits = standing === "unconfirmed" && signOff === null;
    return { id, name, from, cite, says, source, standing, signOff, waits };
  });
