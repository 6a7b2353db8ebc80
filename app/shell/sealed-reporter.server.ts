import { IDENTITY } from "#app/domain/intake/form.ts";
import type { Answers } from "#app/domain/intake/question.ts";
import { maskedName } from "#app/domain/privacy/mask.ts";
import { seal } from "#app/shell/seal.server.ts";

/** The answers without whom they are from, and beside them the identity as only the vault can read it. */
export async function sealedReporter(answers: Answers) {
  const identity = Object.fromEntries(IDENTITY.flatMap((name) => given(answers, name)));
  const rest = Object.fromEntries(
    Object.entries(answers).filter(([name]) => !IDENTITY.some((secret) => secret === name)),
  );
  const { name, email } = identity;
  return {
    answers: rest,
    // Confidential means that those who work on the matter see not even one character.
    maskedName: name && answers["stance"] !== "confidential" ? maskedName(name) : null,
    sealedIdentity: name ? await seal("vault", JSON.stringify(identity)) : null,
    sealedMail: email ? await seal("mailroom", email) : null,
  };
}

function given(answers: Answers, name: string): readonly (readonly [string, string])[] {
  const answer = answers[name];
  return typeof answer === "string" && answer !== "" ? [[name, answer]] : [];
}
