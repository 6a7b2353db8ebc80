import { cookieIn } from "#app/web/request/cookie-in.server.ts";

export type View = "standard" | "elder";

export function viewOf(request: Request): View {
  return viewNamed(cookieIn(request, "view"));
}

export function viewNamed(name: unknown): View {
  return name === "elder" ? "elder" : "standard";
}
