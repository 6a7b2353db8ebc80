import { decided, refused } from "#app/domain/decision.ts";
import type { UnsealingEvent } from "#app/domain/matter/events.ts";
import { today } from "#app/shell/clock.server.ts";
import { idOfPost } from "#app/shell/form/id-of-post.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { askVault, isRefused } from "#app/shell/identity/vault/ask-vault.server.ts";
import type {
  AnswerOf,
  QuestionOf,
  Refused,
  VaultRefusal,
} from "#app/shell/identity/vault/protocol.server.ts";
import { perform, performIn } from "#app/shell/matter/perform.server.ts";
import type { Transaction } from "#db/client.server.ts";

const NOT_RECORDED: Refused = { refused: ["not-recorded"] };

/** The vault puts the request down, the register records it; unrecorded it does not exist. */
export const requestUnsealing = (
  asked: Omit<QuestionOf<"request">, "by" | "id">,
  posted: Posted,
): Promise<Outcome<Because>> =>
  once(posted, async (tx) => {
    const by = posted.actor;
    const answer = await askVault("request", { ...asked, by, id: idOfPost(posted) });
    return redirectToRecorded(tx, "unsealing-requested", by, answer);
  });

/** The vault checks the code and keeps the verdict; it counts from when the register holds it. */
export const decideOnUnsealing = (
  asked: Omit<QuestionOf<"verdict">, "by">,
  posted: Posted,
): Promise<Outcome<Because>> =>
  once(posted, async (tx) => {
    const by = posted.actor;
    const answer = await askVault("verdict", { ...asked, by });
    const type = asked.approves ? "unsealing-approved" : "unsealing-refused";
    return redirectToRecorded(tx, type, by, answer);
  });

type Because = VaultRefusal | "form-used";

async function redirectToRecorded(
  tx: Transaction,
  type: UnsealingEvent["type"],
  by: string,
  answer: AnswerOf<"look"> | Refused,
): Promise<Outcome<Because>> {
  if (isRefused(answer)) return refused(...answer.refused);
  const { matterId, requestId } = answer;
  const decision = await performIn(tx, matterId, () => decided(eventOf(type, by, answer)));
  return decision.ok ? redirectTo(`/custodian/${requestId}`) : refused("not-recorded");
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

export async function recordRunOut(): Promise<void> {
  const answer = await askVault("expired", {});
  if (isRefused(answer)) return;
  for (const request of answer.expired) await recorded("unsealing-expired", "vault", request);
}

async function recorded(
  type: UnsealingEvent["type"],
  by: string,
  answer: AnswerOf<"look">,
): Promise<boolean> {
  const decision = await perform(answer.matterId, () => decided(eventOf(type, by, answer)));
  return decision.ok;
}

const eventOf = (
  type: UnsealingEvent["type"],
  by: string,
  { requestId, act, purpose }: AnswerOf<"look">,
): UnsealingEvent => ({ type, by, on: today(), request: requestId, act, purpose });
