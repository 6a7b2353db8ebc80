import type { StaffRole } from "#app/domain/staff/roles.ts";
import { BATCH } from "#tests/drills/exclusion/legs.ts";

export type SignedIn = {
  readonly signInName: string;
  readonly displayName: string;
  readonly role: StaffRole;
  readonly unitId: string | null;
  readonly key: string;
};

/** Every page a person can reach, by its address, as it was answered. */
export type Pages = ReadonlyMap<string, string>;

const MOST_PAGES = 400;
const OF_THE_OFFICE = /^\/(?:desk|committee|finance|custodian|audit|admin|security)(?:[/?]|$)/u;
/** The way out, and two hundred pages that each show one article of the law. */
const SAYS_NOTHING = /^\/(?:desk\/sign-|admin\/law\/)/u;
/** What the hidden matters are called, by a piece, by a character, by their batch and by the telephone of who wrote them. */
const SEARCHES = ["隐匿药业", "匿", "隐匿 胶囊", BATCH, "13800000001"].map(
  (words) => `/desk/search?${new URLSearchParams({ q: words })}`,
);
const BEGINNINGS = [
  ...SEARCHES,
  "/desk",
  "/committee",
  "/finance",
  "/custodian",
  "/audit",
  "/admin",
  "/security",
];

/** Follows every link from every page of the office, whether it is this person's or not. */
export async function crawl(origin: string, { key }: SignedIn): Promise<Pages> {
  const pages = new Map<string, string>();
  const waiting = [...BEGINNINGS];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (pages.has(path) || pages.size >= MOST_PAGES) continue;
    const page = await look(origin, key, path);
    pages.set(path, page);
    waiting.push(...linksIn(page).filter((link) => !pages.has(link)));
  }
  return pages;
}

/** The answer to a request, with what is drawn anew for every answer taken out by its name. */
export async function look(
  origin: string,
  key: string,
  path: string,
  form?: Readonly<Record<string, string>>,
): Promise<string> {
  const answer = await fetch(origin + path, {
    headers: { origin, cookie: `staff=${key}` },
    redirect: "manual",
    ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
  });
  const location = answer.headers.get("location") ?? "";
  const length = answer.headers.get("content-type") ?? "";
  return `${answer.status} ${location} ${length}\n${settled(await answer.text(), origin)}`;
}

/** A nonce, the key of a form, an instant, the root of a log that grows by every look: equal pages differ in nothing else. */
const settled = (html: string, origin: string): string =>
  html
    .replaceAll(origin, "")
    .replaceAll(/nonce="[^"]*"/gu, 'nonce=""')
    .replaceAll(/name="formKey" value="[^"]*"/gu, 'name="formKey" value=""')
    .replaceAll(/<code class="root">[^<]*/gu, '<code class="root">')
    .replaceAll(/<time[^>]*dateTime="[^"]*T[^"]*"[^>]*>[^<]*<\/time>/giu, "<time></time>");

const linksIn = (page: string): readonly string[] =>
  [...page.matchAll(/href="(\/[^"#]*)/gu)]
    .map(([, link = ""]) => link.replaceAll("&amp;", "&"))
    .filter((link) => OF_THE_OFFICE.test(link) && !SAYS_NOTHING.test(link));
