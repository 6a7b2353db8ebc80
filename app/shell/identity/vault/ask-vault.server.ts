import { request } from "node:http";
import {
  ANSWERS,
  type AnswerOf,
  type Ask,
  type QuestionOf,
  type Refused,
  refusal,
} from "#app/shell/identity/vault/protocol.server.ts";
import { vaultSocket } from "#app/shell/identity/vault/socket.server.ts";

/** Nobody waits longer for a vault that does not answer. */
const ANSWER_WITHIN = 5000;
const LONGEST_ANSWER = 1_000_000;
const DOWN: Refused = { refused: ["vault-down"] };

/** What the vault says. A vault that is down, late or incomprehensible is down: nothing goes on without it. */
export async function askVault<Name extends Ask>(
  name: Name,
  question: QuestionOf<Name>,
): Promise<AnswerOf<Name> | Refused> {
  const text = await sent(name, JSON.stringify(question)).catch(() => null);
  if (text === null) return DOWN;
  const said = refusal.safeParse(parsed(text));
  if (said.success) return said.data;
  const answer = ANSWERS[name].safeParse(parsed(text));
  return answer.success ? answer.data : DOWN;
}

export const isRefused = (answer: object): answer is Refused => "refused" in answer;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const sent = (name: Ask, body: string) =>
  new Promise<string>((answered, failed) => {
    const asking = request(
      {
        socketPath: vaultSocket(),
        path: `/${name}`,
        method: "POST",
        headers: { "content-type": "application/json", "content-length": Buffer.byteLength(body) },
        signal: AbortSignal.timeout(ANSWER_WITHIN),
      },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          text += chunk;
          if (text.length > LONGEST_ANSWER) asking.destroy();
        });
        response.once("end", () => answered(text));
        response.once("error", failed);
      },
    );
    asking.once("error", failed);
    asking.end(body);
  });
