import { env } from "#app/env.server.ts";

/** The demo's pages exist only where no mail server is set: elsewhere mail goes out, and nobody reads it here. */
export function demoOnly(): void {
  if (env.MAIL_URL !== undefined) throw new Response(null, { status: 404 });
}
