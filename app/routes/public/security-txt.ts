import type { LoaderFunctionArgs } from "@remix-run/node";
import { securityText } from "#app/web/request/security-contact.server.ts";

/** `GET /.well-known/security.txt`: whom to tell of a fault; not there where nobody is named. */
export function loader({ request }: LoaderFunctionArgs): Response {
  const text = securityText(new URL(request.url).origin);
  if (text === null) throw new Response(null, { status: 404 });
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
}
