import { env } from "#app/env.server.ts";
import { cookieIn } from "#app/web/cookie-in.server.ts";

export type CookieName = "staff" | "reporter" | "draft";

const isSecure = env.PUBLIC_ORIGIN?.startsWith("https:") ?? false;

/** Browsers take `__Host-` only over https; on a laptop's plain http the same cookie goes without it. */
const named = (name: CookieName): string => (isSecure ? `__Host-${name}` : name);
const attributes = `Path=/; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;

/** The key a browser holds. Nothing else of ours is in its cookies. */
export const keyIn = (request: Request, name: CookieName): string | null =>
  cookieIn(request, named(name));

/** Lasts as long as the browser window: a shared computer must not remember who was here. */
export const givingKey = (name: CookieName, key: string): readonly [string, string] => [
  "Set-Cookie",
  `${named(name)}=${key}; ${attributes}`,
];

export const takingKey = (name: CookieName): readonly [string, string] => [
  "Set-Cookie",
  `${named(name)}=; ${attributes}; Max-Age=0`,
];
