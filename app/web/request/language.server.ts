import type { Language } from "#app/i18n/translate.ts";
import { cookieIn } from "#app/web/request/cookie-in.server.ts";

/** Chinese unless the reader chose otherwise: the office speaks Chinese, whatever a browser was sold with. */
export function languageOf(request: Request): Language {
  return languageNamed(cookieIn(request, "language"));
}

export function languageNamed(name: unknown): Language {
  return name === "en" ? "en" : "zh";
}
