import { type Browser, browserAt } from "#tests/drills/canary/browser.ts";

/** Pages for people at work; what everybody may read carries nothing of anybody. */
const AT_WORK = /^\/(desk|committee|finance|custodian|audit|security|admin)(?=[/?]|$)/;
/** Nobody has to turn every leaf of one list, or open every matter of the story, to see what its pages carry. */
const MOST_OF_A_KIND = 6;

/** Everything somebody gets to read who follows every link from their landing page, and tries some addresses besides. */
export async function crawl(origin: string, cookie: string, tried: readonly string[]) {
  const browser = browserAt(origin, [cookie]);
  const asked = new Set<string>();
  const ofAKind = new Map<string, number>();
  const read: { readonly path: string; readonly text: string }[] = [];
  const left = ["/desk", ...tried];
  for (let path = left.pop(); path; path = left.pop()) {
    const kind = kindOf(path);
    const before = ofAKind.get(kind) ?? 0;
    if (asked.has(path) || (before >= MOST_OF_A_KIND && !tried.includes(path))) continue;
    asked.add(path);
    ofAKind.set(kind, before + 1);
    const text = await textAt(browser, path);
    read.push({ path, text });
    left.unshift(...linksIn(text));
  }
  return read;
}

async function textAt(browser: Browser, path: string): Promise<string> {
  const { status, html, location } = await browser.open(path);
  if (status >= 500) throw new Error(`${path} answered ${status}`);
  return location ? `<a href="${location}">` : html;
}

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/\shref="([^"#]+)/g)]
    .map(([, href = ""]) => href.replaceAll("&amp;", "&"))
    .filter((href) => AT_WORK.test(href));

const kindOf = (path: string): string =>
  (path.split("?")[0] ?? "").replaceAll(/[0-9a-f-]{36}/g, ":id");
