import { formsIn, type PageForm } from "#tests/drills/hostile/forms.ts";
import { ask } from "#tests/drills/hostile/send.ts";
import type { Visitor } from "#tests/drills/hostile/visitors.ts";

/** A form where somebody found it; `kind` is the same for all that ask for the same. */
export type Found = {
  readonly kind: string;
  readonly form: PageForm;
  readonly visitor: Visitor;
};
/** A page that somebody may read, and its like. */
export type Seen = { readonly pattern: string; readonly path: string; readonly visitor: Visitor };

/** Each matter shows other forms; of most pages a few are enough. */
const MOST_OF_A_KIND = 4;
const MOST_MATTERS = 300;
const UUID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

/** Everything this visitor can reach by links, and every form that stands there. */
export async function lookAround(origin: string, visitor: Visitor, cookie: string) {
  const left = [...visitor.begins];
  const isNew = eachOnce();
  const found: Found[] = [];
  const seen: Seen[] = [];
  for (let path = left.shift(); path !== undefined; path = left.shift()) {
    if (!isNew(path)) continue;
    const { status, html, location } = await ask({ origin, path, cookie });
    if (location.startsWith("/")) left.push(location);
    if (status !== 200) continue;
    seen.push({ pattern: patternOf(path), path, visitor });
    found.push(...formsIn(html, path).map((form) => ({ kind: kindOf(form), form, visitor })));
    left.push(...linksIn(html).filter((link) => visitor.follows.test(link)));
  }
  return { found, seen };
}

/** Says of each address once that it is to be asked for, and of some kinds not of all. */
function eachOnce() {
  const asked = new Set<string>();
  const ofAKind = new Map<string, number>();
  return (path: string): boolean => {
    const pattern = patternOf(path);
    const before = ofAKind.get(pattern) ?? 0;
    const most = pattern === "/desk/matters/:id" ? MOST_MATTERS : MOST_OF_A_KIND;
    if (asked.has(path) || before >= most) return false;
    asked.add(path);
    ofAKind.set(pattern, before + 1);
    return true;
  };
}

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/\shref="(\/[^"#]*)/g)]
    .map(([, href = ""]) => href.replaceAll("&amp;", "&"))
    .filter((href) => !/^\/(assets|icon|leave)/.test(href));

/** An address with what it names taken out of it. */
const patternOf = (path: string): string =>
  (path.split("?")[0] ?? "")
    .replaceAll(UUID, ":id")
    .replace(/^(\/admin)?\/law\/[A-Z][^/]*$/, "$1/law/:id");

/** What a form asks for, where, and which of its buttons is pressed. */
export function kindOf({ method, action, controls, press }: PageForm): string {
  const names = [...new Set(controls.map(({ name }) => name))].toSorted();
  return `${method} ${patternOf(action)} ${press ? `${press.name}=${press.value.replace(UUID, ":id")} ` : ""}(${names})`;
}

/** Of what two forms may not be sent at once: what the address or a hidden field names. */
export function subjectOf({ form: { action, controls }, kind, visitor }: Found): string {
  const hidden = controls.filter((one) => one.kind === "hidden" && one.name !== "formKey");
  const [id] = [action, ...hidden.map(({ value }) => value)].join(" ").match(UUID) ?? [];
  if (id) return id;
  return action.startsWith("/desk/account") ? visitor.name : kind;
}
