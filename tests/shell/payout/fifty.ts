import { isDatabaseFailure } from "#db/database-failure.server.ts";

const FIFTY = Array.from({ length: 50 }, (_, at) => at);

type Press = (at: number) => Promise<{ readonly ok: boolean }>;

/**
 * How many of fifty presses at once did what they were for. One that found every connection taken until its time was over did
 * nothing, as its sender is told; whatever else goes wrong is thrown.
 */
export async function fiftyTimes(press: Press): Promise<number> {
  const answers = await Promise.all(FIFTY.map((at) => press(at).catch(unanswered)));
  return answers.filter(({ ok }) => ok).length;
}

export function unanswered(error: unknown): { readonly ok: false; readonly because: readonly [] } {
  if (isDatabaseFailure(error) && error.code === "deadline") return { ok: false, because: [] };
  throw error;
}
