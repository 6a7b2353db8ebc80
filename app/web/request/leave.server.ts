import { redirect } from "@remix-run/node";
import { KINDS } from "#app/domain/intake/kind.ts";
import { attributes, keysChanged, takingKey } from "#app/web/request/cookies.server.ts";

/** A page anybody may have open. */
const somewhereDull = "https://www.weather.com.cn/";

/** Even the wish for large letters tells that somebody was here. */
const forgetChoices = ["language", "view"].map((name) => `${name}=; Max-Age=0; ${attributes}`);

export function forgetAndLeave(): Response {
  const headers = keysChanged(
    takingKey("reporter"),
    takingKey("refused"),
    takingKey("unsent"),
    ...KINDS.flatMap((kind) => [takingKey(`draft-${kind}`), takingKey(`receipt-${kind}`)]),
    ...forgetChoices.map((cookie) => ["Set-Cookie", cookie] as const),
  );
  headers.set("Clear-Site-Data", '"cache", "storage"');
  headers.set("Cache-Control", "no-store");
  headers.set("Referrer-Policy", "no-referrer");
  return redirect(somewhereDull, { status: 303, headers });
}
