import type { Contact } from "#app/domain/contact/contact.ts";
import type { Holder } from "#app/domain/exclusion/holder.ts";
import { isBoth, PARTS, type Part, partOf, partOfFiles } from "#app/domain/intake/part.ts";
import type { Answers } from "#app/domain/intake/question.ts";
import { sorted } from "#app/domain/intake/readable.ts";
import { derivedKey, newKey, seal } from "#app/shell/crypto/cipher.server.ts";
import { publicKeyOf } from "#app/shell/crypto/holder-keys.server.ts";
import type { Place } from "#app/shell/crypto/place.server.ts";
import { wrap } from "#app/shell/crypto/wrap.server.ts";
import type { HeldKey } from "#db/stores/intake/content-key-store.server.ts";

export const answersPlace = (submissionId: string, part: Part): Place => ({
  table: "submissions",
  column: part === "shared" ? "sealed_answers" : `sealed_for_${part}`,
  row: submissionId,
});
/** What a reporter sent, or what the office put to it. */
type Files = "evidence" | "office_files";
export const filePlace = (fileId: string, table: Files = "evidence"): Place => ({
  table,
  column: "content",
  row: fileId,
});
export const thumbnailPlace = (fileId: string, table: Files = "evidence"): Place => ({
  table,
  column: "thumbnail",
  row: fileId,
});
export const supplementPlace = (supplementId: string): Place => ({
  table: "supplements",
  column: "sealed",
  row: supplementId,
});
export const messagePlace = (messageId: string): Place => ({
  table: "messages",
  column: "sealed",
  row: messageId,
});
export const correctionPlace = (correctionId: string): Place => ({
  table: "corrections",
  column: "sealed",
  row: correctionId,
});
export const notePlace = (noteId: string): Place => ({
  table: "internal_notes",
  column: "sealed",
  row: noteId,
});
export const contactPlace = (submissionId: string): Place => ({
  table: "contacts",
  column: "sealed",
  row: submissionId,
});
export const keyPlace = (submissionId: string, part: Part, holder: Holder): Place => ({
  table: "content_keys",
  column: "wrapped",
  row: [submissionId, ...(part === "shared" ? [] : [part]), holder].join("/"),
});

type Sealing = { readonly submissionId: string; readonly shard: Uint8Array };

/** A key for each part of what was written: one where it is a complaint or a report alone, three where it is both. */
export function newContentKeys(answers: Answers, { submissionId, shard }: Sealing) {
  const parts: readonly Part[] = isBoth(answers) ? PARTS : ["shared"];
  const halves = new Map(parts.map((part) => [part, newKey()]));
  const halfOf = (part: Part) => {
    const half = halves.get(part);
    if (!half) throw new Error("every part that is used has a key");
    return half;
  };
  const keyOf = (part: Part) => contentKey(submissionId, halfOf(part), shard);
  const { readable, sealed } = sorted(answers);
  const sealPart = (part: Part) => {
    const given = Object.entries(sealed).filter(([name]) => partOf(name, answers) === part);
    const text = Buffer.from(JSON.stringify(Object.fromEntries(given)));
    return seal(keyOf(part), text, answersPlace(submissionId, part));
  };
  return {
    parts,
    answers: {
      answers: readable,
      sealedAnswers: sealPart("shared"),
      sealedForComplaint: isBoth(answers) ? sealPart("complaint") : null,
      sealedForReport: isBoth(answers) ? sealPart("report") : null,
    },
    /** Under the key of the complaint alone, where there is a report as well. */
    sealContact: (contact: Contact) => {
      const part = isBoth(answers) ? "complaint" : "shared";
      const text = Buffer.from(JSON.stringify(contact));
      return { part, sealed: seal(keyOf(part), text, contactPlace(submissionId)) } as const;
    },
    sealFile: sealingFiles(keyOf(partOfFiles(answers)), partOfFiles(answers)),
    heldBy: async (part: Part, holder: Holder): Promise<HeldKey> =>
      wrapFor(submissionId, part, holder, halfOf(part)),
  };
}

type WithThumbnail = {
  readonly id: string;
  readonly content: Uint8Array;
  readonly thumbnail?: Uint8Array | undefined;
};

export const sealingFiles =
  (key: Uint8Array, part: Part, table: Files = "evidence") =>
  <File extends WithThumbnail>(file: File) => ({
    ...file,
    part,
    content: seal(key, file.content, filePlace(file.id, table)),
    thumbnail: file.thumbnail && seal(key, file.thumbnail, thumbnailPlace(file.id, table)),
  });

/** What opens the content: the half that a holder keeps, and the shard that no table ever held. */
export const contentKey = (submissionId: string, half: Uint8Array, shard: Uint8Array): Uint8Array =>
  derivedKey("content", submissionId, half, shard);

export const wrapFor = async (
  submissionId: string,
  part: Part,
  holder: Holder,
  half: Uint8Array,
): Promise<HeldKey> => ({
  part,
  holder,
  wrapped: await wrap([await publicKeyOf(holder)], half, keyPlace(submissionId, part, holder)),
});
