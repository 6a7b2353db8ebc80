import { redirect } from "@remix-run/node";
import { attributes } from "#app/web/request/cookies.server.ts";
import { returnPath } from "#app/web/request/return-path.ts";

const oneYear = 365 * 24 * 60 * 60;

export function keepChoice(name: "language" | "view", value: string, back: string): Response {
  return redirect(returnPath(back), {
    status: 303,
    headers: {
      "Set-Cookie": `${name}=${value}; Max-Age=${oneYear}; ${attributes}`,
    },
  });
}
