import { env } from "#app/env.server.ts";
import { sheetOf } from "#app/server/edge/static-files.ts";
import { errorPage } from "#app/server/error-page.tsx";
import { languageOf } from "#app/web/request/language.server.ts";
import { addSecurityHeaders } from "#app/web/request/security-headers.server.ts";
import { viewOf } from "#app/web/request/view.server.ts";

const isEncrypted = env.PUBLIC_ORIGIN?.startsWith("https:") ?? false;

/** What a refusal needs to know of a request: its cookies, which even an unreadable one has; and where it went. */
type Asked = { readonly headers: Headers; readonly url?: string };

/** A small, complete page for whoever cannot be given what they asked for. */
export function refuse(status: number, { headers: asked, url }: Asked): Response {
  const reader = new Request("http://reader.invalid", { headers: cookiesOf(asked) });
  const html = errorPage({
    status,
    language: languageOf(reader),
    view: viewOf(reader),
    pathname: url && URL.canParse(url) ? new URL(url).pathname : "",
    sheet: sheetOf("public"),
  });
  const headers = new Headers({ "content-type": "text/html; charset=utf-8" });
  addSecurityHeaders(headers, { encrypted: isEncrypted });
  return new Response(html, { status, headers });
}

const cookiesOf = (headers: Headers) => ({ cookie: headers.get("cookie") ?? "" });
