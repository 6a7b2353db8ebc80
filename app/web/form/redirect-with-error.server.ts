import { redirect, type TypedResponse } from "@remix-run/node";
import { z } from "zod";
import { openCarried, sealCarried } from "#app/shell/sign-in/flash-seal.server.ts";
import { givingKey, keyIn } from "#app/web/request/cookies.server.ts";

const refusal = z.object({
  says: z.string(),
  /** What may be shown again: a name, a receipt's number. Never a password, a secret or a code. */
  typed: z.string(),
  /** The seconds before the next try. */
  wait: z.number(),
});
type Refusal = z.infer<typeof refusal>;

/** Policy: as long as somebody may wait before the next press. */
const CARRIED_MINUTES = 10;
/** Policy: longer than any name or number; a cookie has little room. */
const LONGEST_TYPED = 100;

/** Why goes along sealed in a cookie: every press ends in a redirect, so Reload and Back never send a secret again. */
export function redirectWithError(
  path: string,
  { says, typed = "", wait = 0 }: Partial<Refusal> & Pick<Refusal, "says">,
): TypedResponse<never> {
  const page = new URL(path, "http://here");
  page.searchParams.set("refused", "");
  const text = JSON.stringify({ says, typed: typed.slice(0, LONGEST_TYPED), wait });
  const carried = givingKey("refused", sealCarried(page.pathname, text), CARRIED_MINUTES);
  return redirect(`${page.pathname}${page.search}`, { status: 303, headers: [[...carried]] });
}

export function flash<Says extends string>(request: Request, known: readonly Says[]) {
  const { pathname, searchParams } = new URL(request.url);
  const sealed = searchParams.has("refused") ? keyIn(request, "refused") : null;
  const text = sealed && openCarried(pathname, sealed);
  if (!text) return null;
  const { typed, wait, says: said } = refusal.parse(JSON.parse(text));
  const says = known.find((one) => one === said);
  return says ? { says, typed, wait } : null;
}
