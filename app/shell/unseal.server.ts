import { type Decision, decided } from "#app/domain/decision.ts";
import type { MatterEvent, UnsealingEvent } from "#app/domain/matter/events.ts";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/perform.server.ts";
import { askVault, isRefused } from "#app/shell/vault/ask-vault.server.ts";
import type { AnswerOf, QuestionOf, Refused } from "#app/shell/vault/protocol.server.ts";

const NOT_RECORDED: Refused = { refused: ["not-recorded"] };

/** The vault puts the request down, the register records it; unrecorded it does not exist. */
export async function requestUnsealing(
  asked: QuestionOf<"request">,
): Promise<{ readonly requestId: string } | Refused> {
  const answer = await askVault("request", asked);
  if (isRefused(answer)) return answer;
  return (await recorded("unsealing-requested", asked.by, answer)) ? answer : NOT_RECORDED;
}

/** The vault checks the code and keeps the verdict; it counts from when the register holds it. */
export async function decideOnUnsealing(
  asked: QuestionOf<"verdict">,
): Promise<Refused | { readonly requestId: string }> {
  const answer = await askVault("verdict", asked);
  if (isRefused(answer)) return answer;
  const event = asked.approves ? "unsealing-approved" : "unsealing-refused";
  return (await recorded(event, asked.by, answer)) ? answer : NOT_RECORDED;
}

/** Every look is recorded before the vault shows anything, and the vault looks whether it is. */
export async function lookAtIdentity(
  asked: QuestionOf<"look">,
): Promise<AnswerOf<"show"> | Refused> {
  const announced = await askVault("look", asked);
  if (isRefused(announced)) return announced;
  if (!(await recorded("identity-looked-at", asked.by, announced))) return NOT_RECORDED;
  const { by, session } = asked;
  return askVault("show", { by, session, act: announced.act });
}

/** Says of every request that ran out that it did. */
export async function recordRunOut(): Promise<void> {
  const answer = await askVault("expired", {});
  if (isRefused(answer)) return;
  for (const request of answer.expired) await recorded("unsealing-expired", "vault", request);
}

async function recorded(
  type: UnsealingEvent["type"],
  by: string,
  { matterId, requestId, act, purpose }: AnswerOf<"look">,
): Promise<boolean> {
  const event: UnsealingEvent = { type, by, on: today(), request: requestId, act, purpose };
  const decision = await perform(matterId, (): Decision<MatterEvent, never> => decided(event));
  return decision.ok;
}
