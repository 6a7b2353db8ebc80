import { env } from "#app/env.server.ts";

/** A demo tells the story, on plain http, and sends no mail; otherwise no page may show mail or codes. */
export const isDemo: boolean =
  env.SEED_STORY === true &&
  env.MAIL_URL === undefined &&
  !(env.PUBLIC_ORIGIN?.startsWith("https:") ?? false);

export function demoOnly(): void {
  if (!isDemo) throw new Response(null, { status: 404 });
}
