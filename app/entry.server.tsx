import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToStaticMarkup } from "react-dom/server";
import { titledByError } from "#app/ui/form/error-mark.ts";
import { type Page, PageProvider } from "#app/ui/page-context.tsx";
import { languageOf } from "#app/web/request/language.server.ts";
import { newNonce } from "#app/web/request/nonce.server.ts";
import { metOutage, noteFailure } from "#app/web/request/outage.server.ts";
import { contentPolicy } from "#app/web/request/security-headers.server.ts";
import { viewOf } from "#app/web/request/view.server.ts";

/**
 * Always the whole page at once: what a citizen needs must not depend on a script that arrives later. Written as one
 * text, because React 18 streams a NUL wherever a Chinese character would straddle two of its buffers.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  { serverHandoffStream, ...context }: EntryContext,
): Response {
  // Its page knows no more than that something threw; the edge has the words for an outage.
  if (metOutage(request)) return new Response(null, { status: 503 });
  // What a page was made from is not sent along with it: nothing in the browser would read it.
  void serverHandoffStream?.cancel();
  const page: Page = {
    language: languageOf(request),
    view: viewOf(request),
    nonce: newNonce(),
    pathname: new URL(request.url).pathname,
    formKey: randomUUID(),
    // The root knows it once its loader has been asked.
    office: null,
  };
  const html = renderToStaticMarkup(
    <PageProvider page={page}>
      <RemixServer context={context} url={request.url} nonce={page.nonce} />
    </PageProvider>,
  );
  headers.set("content-type", "text/html; charset=utf-8");
  // A page may be stricter with itself.
  if (!headers.has("content-security-policy"))
    headers.set("content-security-policy", contentPolicy(page.nonce));
  const titled = titledByError(html, page.language);
  return new Response(`<!DOCTYPE html>${titled}`, { headers, status });
}

/** A refusal is an answer, a reader who left is not an error; everything else is logged without its words. */
export function handleError(error: unknown, { request }: LoaderFunctionArgs | ActionFunctionArgs) {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  noteFailure(request, error);
}
