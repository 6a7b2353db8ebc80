import { returnPath } from "#app/web/request/return-path.ts";

/** Where somebody at the desk goes on: the place they came from, or their own work. */
export function deskPath(text: string | null): string {
  const path = returnPath(text ?? "");
  return path === "/" ? "/desk" : path;
}

/** An address that remembers where to go on afterwards. */
export const thenBack = (path: string, back: string): string =>
  `${path}?${new URLSearchParams({ back })}`;
