import type { Kind } from "#app/domain/intake/kind.ts";
import { env } from "#app/env.server.ts";
import { cookieIn } from "#app/web/request/cookie-in.server.ts";

/** A draft and a receipt of each kind: beginning one never takes another's key away. */
export type CookieName =
  | "staff"
  | "signing-in"
  | "reporter"
  /** That an officer has signed in here before, sealed. */
  | "known"
  | "refused"
  | "unsent"
  | `draft-${Kind}`
  | `receipt-${Kind}`
  /** What an officer takes down for somebody who called, wrote or came. */
  | `registering-${Kind}`;

const isSecure = env.PUBLIC_ORIGIN?.startsWith("https:") ?? false;

/** Browsers take `__Host-` only over https; on a laptop's plain http the same cookie goes without it. */
const named = (name: CookieName): string => (isSecure ? `__Host-${name}` : name);
/** Of every cookie of ours. */
export const attributes = `Path=/; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;

/** The key a browser holds. Nothing else of ours is in its cookies but what is sealed. */
export const keyIn = (request: Request, name: CookieName): string | null =>
  cookieIn(request, named(name)) || null;

/** Lasts as long as the browser window, where no minutes are given: a shared computer must not remember who was here. */
export const givingKey = (
  name: CookieName,
  key: string,
  minutes?: number,
): readonly [string, string] => [
  "Set-Cookie",
  `${named(name)}=${key}; ${attributes}${minutes === undefined ? "" : `; Max-Age=${minutes * 60}`}`,
];

export const takingKey = (name: CookieName): readonly [string, string] => [
  "Set-Cookie",
  `${named(name)}=; ${attributes}; Max-Age=0`,
];

export const keysChanged = (...cookies: readonly (readonly [string, string])[]): Headers =>
  new Headers(cookies.map(([name, value]) => [name, value]));
