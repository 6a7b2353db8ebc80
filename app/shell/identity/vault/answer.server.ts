import type { z } from "zod";
import { raiseAlarm } from "#app/shell/identity/vault/alarm.server.ts";
import { standing } from "#app/shell/identity/vault/custodian.server.ts";
import { erase } from "#app/shell/identity/vault/erasure.server.ts";
import { type Ask, QUESTIONS } from "#app/shell/identity/vault/protocol.server.ts";
import { announceLook, openFor, show } from "#app/shell/identity/vault/showing.server.ts";
import {
  decide,
  request,
  runOut,
  unsealings,
} from "#app/shell/identity/vault/unsealings.server.ts";
import { findCustodian } from "#db/stores/identity/vault-store.server.ts";

/** What the vault answers to each question, after it has raised an alarm where no honest page would have asked. */
export async function answer(name: string, asked: unknown): Promise<object | null> {
  const said = await answerTo(name, asked);
  await raiseAlarm(name, asked, said);
  return said;
}

/** One that is no question, or asked wrongly, is null. */
async function answerTo(name: string, asked: unknown): Promise<object | null> {
  if (!isAsk(name)) return null;
  switch (name) {
    case "standing":
      return heard(QUESTIONS[name], asked, ({ by }) => standing(by));
    case "requests":
      return heard(QUESTIONS[name], asked, list);
    case "request":
      return heard(QUESTIONS[name], asked, request);
    case "verdict":
      return heard(QUESTIONS[name], asked, decide);
    case "opening":
      return heard(QUESTIONS[name], asked, openFor);
    case "look":
      return heard(QUESTIONS[name], asked, announceLook);
    case "show":
      return heard(QUESTIONS[name], asked, show);
    case "expired":
      return heard(QUESTIONS[name], asked, runOut);
    case "erasure":
      return heard(QUESTIONS[name], asked, erase);
  }
}

const isAsk = (name: string): name is Ask => Object.hasOwn(QUESTIONS, name);

async function heard<Question>(
  schema: z.ZodType<Question>,
  asked: unknown,
  say: (question: Question) => Promise<object>,
): Promise<object | null> {
  const question = schema.safeParse(asked);
  return question.success ? say(question.data) : null;
}

async function list({ by }: { readonly by: string }) {
  const custodian = await findCustodian(by);
  return custodian ? { requests: await unsealings() } : { refused: ["not-enrolled"] };
}
