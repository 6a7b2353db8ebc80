import type { Seen } from "#tests/drills/hostile/find-forms.ts";
import { escaped } from "#tests/drills/hostile/send.ts";
import { HOSTILE } from "#tests/drills/hostile/values.ts";
import { PAGES } from "#tests/drills/matrix/site.ts";

/** One address that no page leads to. */
export type Address = {
  readonly path: string;
  readonly what: string;
  readonly seen: Seen | null;
};

/** What some page or other asks its address for; each page is asked with all of them at once as well. */
const ASKED_FOR = ["page", "back", "kind", "lost", "number", "officer", "day", "q", "queue"];
/** Longer than this the edge lets nothing in; one that is longer is asked for nevertheless. */
const LONGEST_ADDRESS = 4000;

const VALUES = Object.entries(HOSTILE).map(
  ([what, value]) => [what, escaped(Buffer.from(value)).slice(0, LONGEST_ADDRESS * 2)] as const,
);

/** Every page's address with each of its parts spoilt, and each of its questions. */
export const addressesOf = (seen: readonly Seen[]): readonly Address[] => [
  ...PAGES.filter(({ path }) => path.includes(":")).flatMap(({ path }) => ofPattern(path, seen)),
  ...[...new Map(seen.map((one) => [one.pattern, one])).values()].flatMap((one) =>
    ofPage(one, seen),
  ),
];

function ofPattern(pattern: string, seen: readonly Seen[]): readonly Address[] {
  const parts = pattern.split("/");
  const like = new RegExp(
    `^${parts.map((part) => (part.startsWith(":") ? "[^/?]+" : part)).join("/")}$`,
  );
  const known = seen.findLast(({ path }) => like.test(path)) ?? null;
  const filled =
    known?.path.split("/") ?? parts.map((part) => (part.startsWith(":") ? UNKNOWN : part));
  return parts.flatMap((part, place) =>
    part.startsWith(":")
      ? VALUES.map(([what, value]) => ({
          path: filled.toSpliced(place, 1, value).join("/"),
          what: `${pattern}, ${part}: ${what}`,
          seen: known,
        }))
      : [],
  );
}

const UNKNOWN = "00000000-0000-4000-8000-000000000000";

function ofPage({ pattern, path, visitor }: Seen, all: readonly Seen[]): readonly Address[] {
  const [bare = ""] = path.split("?");
  const names = namesIn(all.filter((one) => one.pattern === pattern));
  const seen = { pattern, path, visitor };
  return VALUES.flatMap(([what, value]) => [
    ...names.map((name) => ({
      path: `${bare}?${name}=${value}`,
      what: `${pattern}?${name}: ${what}`,
      seen,
    })),
    {
      path: `${bare}?${ASKED_FOR.map((name) => `${name}=${value.slice(0, 400)}`).join("&")}`,
      what: `${pattern}?…: ${what}`,
      seen,
    },
  ]);
}

const namesIn = (seen: readonly Seen[]): readonly string[] => [
  ...new Set(seen.flatMap(({ path }) => [...new URL(path, "http://here").searchParams.keys()])),
];
