import { maskedName } from "#app/domain/identity/mask.ts";
import type { IdentityField } from "#app/domain/identity/unsealing.ts";
import { IDENTITY } from "#app/domain/intake/form.ts";
import type { Answers } from "#app/domain/intake/question.ts";
import { showsMaskedName } from "#app/domain/intake/stance.ts";
import { publicKey } from "#app/shell/crypto/keys.server.ts";
import type { Place } from "#app/shell/crypto/place.server.ts";
import { sealTwice } from "#app/shell/crypto/two-locks.server.ts";

export const identityPlace = (submissionId: string): Place => ({
  table: "vault.identities",
  column: "sealed",
  row: submissionId,
});
export const mailPlace = (submissionId: string): Place => ({
  table: "submissions",
  column: "sealed_mail",
  row: submissionId,
});

/** The answers without whom they are from, and beside them the identity as only the vault can read it. */
export async function sealedReporter(answers: Answers, submissionId: string, shard: Uint8Array) {
  const identity: Partial<Record<IdentityField, string>> = Object.fromEntries(
    IDENTITY.flatMap((name) => given(answers, name)),
  );
  const rest = Object.fromEntries(
    Object.entries(answers).filter(([name]) => !IDENTITY.some((secret) => secret === name)),
  );
  const { name, email } = identity;
  return {
    answers: rest,
    // Confidential means that those who work on the matter see not even one character.
    maskedName: name && showsMaskedName(answers) ? maskedName(name) : null,
    sealedIdentity: name
      ? await sealTwice(forVault(), shard, JSON.stringify(identity), identityPlace(submissionId))
      : null,
    sealedMail: email
      ? await sealTwice(forMailroom(), shard, email, mailPlace(submissionId))
      : null,
  };
}

/** Read anew each time: an office that makes a new escrow key goes on serving. */
const forVault = () => [publicKey("vault"), publicKey("escrow")];
const forMailroom = () => [publicKey("mailroom")];

function given(answers: Answers, name: IdentityField): readonly (readonly [string, string])[] {
  const answer = answers[name];
  return typeof answer === "string" && answer !== "" ? [[name, answer]] : [];
}
