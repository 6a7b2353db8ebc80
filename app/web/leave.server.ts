import { redirect } from "@remix-run/node";
import { takingKey } from "#app/web/cookies.server.ts";

/** A page anybody may have open. */
const somewhereDull = "https://www.weather.com.cn/";

/** Even the wish for large letters tells that somebody was here. */
const forgetChoices = ["language", "view"].map((name) => `${name}=; Path=/; Max-Age=0`);

/** Drop what this site keeps in the browser and stand before the weather. History is beyond us. */
export function forgetAndLeave(): Response {
  const headers = new Headers([
    ["Clear-Site-Data", '"cache", "storage"'],
    ["Cache-Control", "no-store"],
    ["Referrer-Policy", "no-referrer"],
    [...takingKey("draft")],
    [...takingKey("reporter")],
    ...forgetChoices.map((cookie): [string, string] => ["Set-Cookie", cookie]),
  ]);
  return redirect(somewhereDull, { status: 303, headers });
}
