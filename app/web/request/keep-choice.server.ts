import { redirect } from "@remix-run/node";
import { attributes } from "#app/web/request/cookies.server.ts";
import { returnPath } from "#app/web/request/return-path.ts";

const oneYear = 365 * 24 * 60 * 60;

type Choice = "language" | "view";

const choice = (name: Choice, value: string): readonly [string, string] => [
  "Set-Cookie",
  `${name}=${value}; Max-Age=${oneYear}; ${attributes}`,
];

export function keepChoice(name: Choice, value: string, back: string): Response {
  return redirect(returnPath(back), { status: 303, headers: [[...choice(name, value)]] });
}

const SWITCHES = ["elder", "standard", "zh", "en"] as const;
type Switch = (typeof SWITCHES)[number];

/** The switch of reading that was pressed inside a form in place of its own buttons; what was typed there is kept first. */
export const switchPressed = (pressed: string): Switch | null =>
  SWITCHES.find((one) => one === pressed) ?? null;

/** The way back to the same page, as its reader chose to read it from now on. */
export function switched(answer: Response, pressed: Switch | null): Response {
  if (pressed === null) return answer;
  const isView = pressed === "elder" || pressed === "standard";
  answer.headers.append(...choice(isView ? "view" : "language", pressed));
  return answer;
}
