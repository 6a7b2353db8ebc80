/** By what a matter is found again at the desk. Each has its words under `search.by`. What a reporter tells is none of them, nor who they are. */
export const SEARCH_FIELDS = [
  "number",
  "respondent",
  "product",
  "place",
  "summary",
  "licence",
  "batch",
  "credit-code",
  "trace-code",
  "phone",
] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** What is compared whole, as a keyed digest. */
export type ExactField = Exclude<SearchField, "number" | "place" | "summary">;

/** One thing that can be compared whole: of which kind, and how it reads once every way of typing it is one. */
export type Exact = { readonly field: ExactField; readonly value: string };
