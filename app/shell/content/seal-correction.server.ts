import { z } from "zod";
import { type SealedValues, sealedInForce } from "#app/domain/matter/corrections/sealed.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { contentKeyOf } from "#app/shell/content/content-key-of.server.ts";
import { opened } from "#app/shell/content/open-content.server.ts";
import { correctionPlace } from "#app/shell/content/sealed-content.server.ts";
import { open, seal } from "#app/shell/crypto/cipher.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { findSealedCorrections } from "#db/queries/intake/sealed-corrections.server.ts";
import { findSubmissionOf } from "#db/stores/intake/content-key-store.server.ts";
import { findSealedValues } from "#db/stores/matter/correction-store.server.ts";

const values = z.object({ old: z.string(), new: z.string() });
type Values = z.infer<typeof values>;

/** Both values of a sealed answer that is to be put right, under the key of the matter they belong to. */
export async function sealedCorrection(
  tx: Transaction,
  { id, kind }: Pick<Matter, "id" | "kind">,
  correctionId: string,
  { old, new: value }: Values,
): Promise<Uint8Array> {
  const held = await contentKeyOf(tx, (await findSubmissionOf(tx, id)) ?? "", kind);
  if (!held) throw new Error("What is erased is not put right");
  const text = Buffer.from(JSON.stringify({ old, new: value } satisfies Values));
  return seal(held.key, text, correctionPlace(correctionId));
}

/** They, by the reference that stands for them, for an officer whose office holds the key; none for anybody else. */
export async function openCorrections(viewer: Officer, matterId: string): Promise<SealedValues> {
  const found = await findSealedCorrections(viewer, matterId);
  const all = await Promise.all(
    found.map(async ({ id, sealed, ...held }) => {
      const plain = await opened(held, sealed, correctionPlace(id));
      return plain && ([id, values.parse(JSON.parse(new TextDecoder().decode(plain)))] as const);
    }),
  );
  return Object.fromEntries(all.filter((one) => one !== null));
}

/** Those in force on a matter, for the register itself: so that it is found by what stands there now. */
export async function openedCorrections(
  tx: Transaction,
  { submissionId, kind, corrected }: Pick<Matter, "kind" | "corrected"> & Of,
): Promise<SealedValues> {
  const sealed = await findSealedValues(tx, sealedInForce({ corrected }));
  const held = sealed.length > 0 ? await contentKeyOf(tx, submissionId, kind) : null;
  if (!held) return {};
  const valuesIn = (plain: Uint8Array) => values.parse(JSON.parse(new TextDecoder().decode(plain)));
  return Object.fromEntries(
    sealed.map((one) => [one.id, valuesIn(open(held.key, one.sealed, correctionPlace(one.id)))]),
  );
}

type Of = { readonly submissionId: string };
