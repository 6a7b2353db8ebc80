import { env } from "#app/env.server.ts";

/**
 * A demo tells the story, on plain http, and sends no mail. Where one of these is not so, people are at work, and no page
 * may show their mail or their codes.
 */
export const isDemo: boolean =
  env.SEED_STORY === true &&
  env.MAIL_URL === undefined &&
  !(env.PUBLIC_ORIGIN?.startsWith("https:") ?? false);

/** The demo's pages are nowhere else. */
export function demoOnly(): void {
  if (!isDemo) throw new Response(null, { status: 404 });
}
