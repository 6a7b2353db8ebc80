import { returnPath } from "#app/web/request/return-path.ts";

export function deskPath(text: string | null): string {
  const path = returnPath(text ?? "");
  return path === "/" ? "/desk" : path;
}

export const thenBack = (path: string, back: string): string =>
  `${path}?${new URLSearchParams({ back })}`;
