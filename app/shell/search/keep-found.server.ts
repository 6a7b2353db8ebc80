import { z } from "zod";
import type { Answers } from "#app/domain/intake/question.ts";
import { correctedAnswers } from "#app/domain/matter/corrections/corrected-answers.ts";
import { sealedAnswersNow } from "#app/domain/matter/corrections/sealed.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { SEARCH_FIELDS } from "#app/domain/search/fields.ts";
import { type Findable, findableOf, phoneIn } from "#app/domain/search/findable.ts";
import { contentKeyOf } from "#app/shell/content/content-key-of.server.ts";
import { openedCorrections } from "#app/shell/content/seal-correction.server.ts";
import { answersPlace } from "#app/shell/content/sealed-content.server.ts";
import { open } from "#app/shell/crypto/cipher.server.ts";
import { exactDigest, sealedGram } from "#app/shell/search/search-digests.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { dropFound, findWritten, insertFound } from "#db/stores/search/found-store.server.ts";

/** In the transaction in which a matter comes to be: makes it findable by what was filled in. */
export function makeFindable(
  tx: Transaction,
  matter: Pick<Matter, "id" | "kind" | "receivedOn">,
  answers: Answers,
): Promise<void> {
  const findable = findableOf({ answers, summary: null });
  const exact = [...findable.exact, ...phoneIn(matter.kind, answers)];
  return put(tx, matter, { ...findable, exact });
}

/** Where what it is found by has changed, in the same transaction; a telephone stands nowhere to be read again, and stays. */
export async function findableAnew(tx: Transaction, matterId: string): Promise<void> {
  const written = await findWritten(tx, matterId);
  const sealed = written && (await openedSealed(tx, written));
  await dropFound(tx, [matterId], ALL_BUT_PHONE);
  // What is erased is found by its number alone.
  if (!written || !sealed) return;
  const answers = { ...written.answers, ...correctedAnswers(written), ...sealed };
  const summary = written.findings?.summary ?? null;
  await put(tx, written, findableOf({ answers, summary }));
}

const ALL_BUT_PHONE = SEARCH_FIELDS.filter((field) => field !== "phone");

type Telling = Pick<Matter, "id" | "corrected" | "findings">;

/** The same where an act changed anything by which a matter is found. */
export async function keepFindable(tx: Transaction, before: Telling, after: Telling) {
  const isSame =
    before.findings?.summary === after.findings?.summary && before.corrected === after.corrected;
  if (!isSame) await findableAnew(tx, after.id);
}

const put = (
  tx: Transaction,
  matter: Pick<Matter, "id" | "receivedOn">,
  { grams, keyed, exact }: Findable,
) =>
  insertFound(
    tx,
    matter,
    [
      ...grams.map(({ field, gram }) => ({ field, as: gram })),
      ...keyed.map(({ field, gram }) => ({ field, as: sealedGram(gram) })),
    ],
    exact.map((one) => ({ field: one.field, as: exactDigest(one) })),
  );

type Written = NonNullable<Awaited<ReturnType<typeof findWritten>>>;
const written = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** The sealed answers that both matters of a submission share, as they stand now; null once they are erased. */
async function openedSealed(tx: Transaction, of: Written): Promise<Answers | null> {
  const held = await contentKeyOf(tx, of.submissionId, "shared");
  if (!held) return null;
  const plain = of.sealedAnswers
    ? open(held.key, of.sealedAnswers, answersPlace(of.submissionId, "shared"))
    : null;
  const answers = plain ? written.parse(JSON.parse(new TextDecoder().decode(plain))) : {};
  return { ...answers, ...sealedAnswersNow(of, await openedCorrections(tx, of)) };
}
