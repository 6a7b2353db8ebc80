export type Control = {
  readonly name: string;
  /** What the browser would show: text, date, radio, checkbox, hidden, file, select, textarea. */
  readonly kind: string;
  readonly value: string;
  readonly chosen: boolean;
};

/** A form as a page served it; where it has several buttons, once for each. */
export type PageForm = {
  readonly action: string;
  readonly method: "get" | "post";
  readonly withFiles: boolean;
  readonly controls: readonly Control[];
  readonly press: Pressed | null;
};
type Pressed = { readonly name: string; readonly value: string };

const FORM = /<form\b([^>]*)>(.*?)<\/form>/gs;
const TAG = /<(input|button|select|option|textarea)\b([^>]*)>([^<]*)/g;

export const formsIn = (html: string, page: string): readonly PageForm[] =>
  [...html.matchAll(FORM)].flatMap(([, head = "", inside = ""]) => {
    const of = attributesIn(head);
    const { controls, presses } = controlsIn(inside);
    const form = {
      action: of.get("action") ?? page,
      method: of.get("method") === "post" ? "post" : "get",
      withFiles: of.get("enctype") === "multipart/form-data",
      controls,
    } as const;
    return (presses.length > 0 ? presses : [null]).map((press) => ({ ...form, press }));
  });

function controlsIn(html: string) {
  const controls: Control[] = [];
  const presses: Pressed[] = [];
  let list = "";
  for (const [, tag = "", head = "", after = ""] of html.matchAll(TAG)) {
    const of = attributesIn(head);
    const name = tag === "option" ? list : (of.get("name") ?? "");
    if (tag === "select") list = name;
    else if (tag === "button") presses.push({ name, value: of.get("value") ?? "" });
    else controls.push(controlOf(tag, name, of, after));
  }
  const isNamed = ({ name }: Pressed | Control) => name !== "";
  return { controls: controls.filter(isNamed), presses: presses.filter(isNamed) };
}

type Attributes = ReadonlyMap<string, string>;

function controlOf(tag: string, name: string, of: Attributes, after: string): Control {
  const value = of.get("value") ?? "";
  if (tag === "option") return { name, kind: "select", value, chosen: of.has("selected") };
  if (tag === "textarea")
    return { name, kind: "textarea", value: plain(after).trim(), chosen: true };
  const kind = of.get("type") ?? "text";
  return { name, kind, value: value || onOf(kind), chosen: of.has("checked") };
}

/** What a box sends that has no value of its own. */
const onOf = (kind: string) => (kind === "checkbox" || kind === "radio" ? "on" : "");

const attributesIn = (head: string): Attributes =>
  new Map(
    [...head.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [
      name.toLowerCase(),
      plain(value),
    ]),
  );

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#x27": "'",
};

const plain = (html: string): string =>
  html.replaceAll(/&(\w+|#x27);/g, (whole, name: string) => NAMED[name] ?? whole);
