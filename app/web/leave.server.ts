import { redirect } from "@remix-run/node";

/** A page anybody may have open. */
const somewhereDull = "https://www.weather.com.cn/";

const tellTale = ["draft", "reporter", "language", "view"];

/** Drop what this site keeps in the browser and stand before the weather. History is beyond us. */
export function forgetAndLeave(): Response {
  const headers = new Headers({
    "Clear-Site-Data": '"cache", "storage"',
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
  });
  for (const name of tellTale) {
    headers.append("Set-Cookie", `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`);
  }
  return redirect(somewhereDull, { status: 303, headers });
}
