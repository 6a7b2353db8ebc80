import { z } from "zod";
import { FILE_FAULTS } from "#app/domain/intake/file-fault.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import type { Answers } from "#app/domain/intake/question.ts";
import type { RegistrationTyped } from "#app/domain/intake/registration.ts";
import { minutesFromNow } from "#app/shell/clock.server.ts";
import { openDraft, sealDraft } from "#app/shell/crypto/draft-seal.server.ts";
import { digest, token } from "#app/shell/random.server.ts";
import { db } from "#db/client.server.ts";
import { dropDraft, findDraft, putDraft } from "#db/stores/intake/draft-store.server.ts";

/** Policy: long enough to fetch the packaging from the kitchen or to sleep on it, short enough to be forgotten. */
export const KEPT_MINUTES = 24 * 60;
/** Policy: on a device that others use, a pause for the telephone and no more; the browser forgets it when it is closed. */
const SHARED_MINUTES = 60;
/** The key says so itself: the home page knows without a database what not to show to the next person. */
const SHARED = ".shared";

export const newDraftKey = (isShared: boolean): string => token() + (isShared ? SHARED : "");
export const isOnSharedDevice = (key: string): boolean => key.endsWith(SHARED);

export const filesRefused = z.object({
  type: z.literal("files-refused"),
  faults: z.array(z.object({ name: z.string(), fault: z.enum(FILE_FAULTS) })),
  /** Files that were there already, and are kept once. */
  same: z.array(z.string()).default([]),
});

/** What the next page says of the last press. Kept with the draft: every press is answered with a redirect. */
const remark = z.discriminatedUnion("type", [
  z.object({ type: z.literal("tried"), step: z.string() }),
  filesRefused,
  /** The draft before this one was gone when its next step arrived. */
  z.object({ type: z.literal("begun-anew") }),
]);
export type Remark = z.infer<typeof remark>;

export type Draft = {
  readonly kind: Kind;
  readonly answers: Answers;
  readonly remark?: Remark | undefined;
  /** Where somebody of the office fills it in for its reporter: who that is, how it came and when. */
  readonly registering?: RegistrationTyped | undefined;
};
const sealedDraft = z.object({
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  remark: remark.optional(),
  registering: z.object({ by: z.string(), channel: z.string(), received: z.string() }).optional(),
});
export async function readDraft(key: string): Promise<Draft | null> {
  const row = await findDraft(digest(key));
  if (!row || row.kind === "supplement") return null;
  const plain = new TextDecoder().decode(openDraft(key, row.sealed, row.kind));
  return { kind: row.kind, ...sealedDraft.parse(JSON.parse(plain)) };
}

export function saveDraft(key: string, { kind, ...told }: Draft): Promise<void> {
  const sealed = sealDraft(key, new TextEncoder().encode(JSON.stringify(told)), kind);
  return putDraft({
    digest: digest(key),
    kind,
    sealed,
    expiresAt: minutesFromNow(isOnSharedDevice(key) ? SHARED_MINUTES : KEPT_MINUTES),
  });
}

export const forgetDraft = (key: string): Promise<void> => dropDraft(db, digest(key));
