import { z } from "zod";
import type { SealedValues } from "#app/domain/matter/corrections/sealed.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { contentKeyOf } from "#app/shell/content/content-key-of.server.ts";
import { opened } from "#app/shell/content/open-content.server.ts";
import { correctionPlace } from "#app/shell/content/sealed-content.server.ts";
import { seal } from "#app/shell/crypto/cipher.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { findSealedCorrections } from "#db/queries/intake/sealed-corrections.server.ts";
import { findSubmissionOf } from "#db/stores/intake/content-key-store.server.ts";

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
