import type { MetaDescriptor, MetaFunction } from "@remix-run/react";
import { type Key, type Language, translator, type Values } from "#app/i18n/translate.ts";

type Side = "public" | "desk";
type Matches = readonly { readonly id: string; readonly data: unknown }[];

export function titleMeta(key: Key, side: Side = "public"): MetaFunction {
  return ({ matches }) => titled(matches, key, {}, side);
}

export function titled(
  matches: Matches,
  key: Key,
  values: Values = {},
  side: Side = "public",
): MetaDescriptor[] {
  const t = translator(languageIn(matches));
  const frame = side === "desk" ? "common.titledDesk" : "common.titled";
  return [{ title: t(frame, { title: t(key, values) }) }];
}

/** A title cannot ask the page context, so the root's loader tells it the language. */
export function languageIn(matches: Matches): Language {
  const root = matches.find(({ id }) => id === "root")?.data;
  return isSpoken(root) ? root.language : "zh";
}

function isSpoken(root: unknown): root is { language: Language } {
  return typeof root === "object" && root !== null && "language" in root && root.language === "en";
}
