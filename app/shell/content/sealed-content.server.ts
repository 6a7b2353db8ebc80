import type { Holder } from "#app/domain/exclusion/holder.ts";
import type { Answers } from "#app/domain/intake/question.ts";
import { sorted } from "#app/domain/intake/readable.ts";
import { derivedKey, newKey, seal } from "#app/shell/crypto/cipher.server.ts";
import { publicKeyOf } from "#app/shell/crypto/holder-keys.server.ts";
import type { Place } from "#app/shell/crypto/place.server.ts";
import { wrap } from "#app/shell/crypto/wrap.server.ts";

export const answersPlace = (submissionId: string): Place => ({
  table: "submissions",
  column: "sealed_answers",
  row: submissionId,
});
export const filePlace = (evidenceId: string): Place => ({
  table: "evidence",
  column: "content",
  row: evidenceId,
});
export const supplementPlace = (supplementId: string): Place => ({
  table: "supplements",
  column: "sealed",
  row: supplementId,
});
export const keyPlace = (submissionId: string, holder: Holder): Place => ({
  table: "content_keys",
  column: "wrapped",
  row: `${submissionId}/${holder}`,
});

type Sealing = { readonly submissionId: string; readonly shard: Uint8Array };

export function newContentKey({ submissionId, shard }: Sealing) {
  const half = newKey();
  const key = contentKey(submissionId, half, shard);
  return {
    sealAnswers(answers: Answers) {
      const { readable, sealed } = sorted(answers);
      const text = Buffer.from(JSON.stringify(sealed));
      return { answers: readable, sealedAnswers: seal(key, text, answersPlace(submissionId)) };
    },
    sealFile: sealingFiles(key),
    wrappedFor: (holder: Holder) => wrapFor(holder, submissionId, half),
  };
}

export const sealingFiles =
  (key: Uint8Array) =>
  <File extends { readonly id: string; readonly content: Uint8Array }>(file: File) => ({
    ...file,
    content: seal(key, file.content, filePlace(file.id)),
  });

/** What opens the content: the half that a holder keeps, and the shard that no table ever held. */
export const contentKey = (submissionId: string, half: Uint8Array, shard: Uint8Array): Uint8Array =>
  derivedKey("content", submissionId, half, shard);

export const wrapFor = async (holder: Holder, submissionId: string, half: Uint8Array) =>
  wrap([await publicKeyOf(holder)], half, keyPlace(submissionId, holder));
