import { PEOPLE } from "#app/demo/story/people.ts";
import { addDays } from "#app/domain/calendar/day.ts";
import { today } from "#app/shell/clock.server.ts";
import type { Visitor } from "#tests/bench/desk/visitors.ts";

/** A page by its address, or by the first link on another page that looks like this. */
type Where = string | { readonly from: Where; readonly link: RegExp };
export type Page = { readonly visitor: Visitor; readonly name: string; readonly where: Where };

const AN_ID = "[0-9a-f-]{36}";
const matter = new RegExp(`^/desk/matters/${AN_ID}(\\?.*)?$`);
const action = new RegExp(`^/desk/matters/${AN_ID}/[a-z-]+$`);
const letter = new RegExp(`^/desk/matters/${AN_ID}/letters/${AN_ID}$`);
const next = /^\/desk\?.*after=/;
const linked = (from: Where, link: RegExp): Where => ({ from, link });

const pagesOf = (visitor: Visitor, pages: Readonly<Record<string, Where>>): readonly Page[] =>
  Object.entries(pages).map(([name, where]) => ({ visitor, name, where }));

const queue = (name: string) => `/desk?queue=${name}`;
const search = (words: string) => `/desk/search?q=${encodeURIComponent(words)}`;
/** As the world draws them: found.sql. */
const RARE = String.fromCodePoint(25_007, 26_007);
const queues = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, queue(name)]));

/** Every page that somebody has and that does not change anything. */
export const PAGES: readonly Page[] = [
  ...pagesOf("intake", {
    landing: "/desk",
    ...queues("incoming", "to-assign", "late", "soon", "open"),
    "open, next": linked(queue("open"), next),
    archived: queue("archived"),
    "archived, next": linked(queue("archived"), next),
    matter: linked(queue("incoming"), matter),
    "matter, archived": linked(queue("archived"), matter),
    form: linked(linked(queue("incoming"), matter), action),
    letter: linked(linked(queue("archived"), matter), letter),
    "search, a piece that many have": search("康宁"),
    "search, one character": search("康"),
    "search, two words": search("康宁 清风"),
    "search, a pair that one in 4,900 has": search(RARE),
    "search, the end of a number": search("0417"),
    "search, nothing found": search("龘靐"),
    "open, narrowed by light": `${queue("open")}&light=green`,
    "open, narrowed by kind and words": `${queue("open")}&kind=report&about=康宁`,
    relations: "/desk/relations",
    account: "/desk/account",
  }),
  ...pagesOf("handler", {
    landing: "/desk",
    ...queues("to-verify", "verifying", "case", "reward", "mediation", "late", "open"),
    archived: queue("archived"),
    "archived, next": linked(queue("archived"), next),
    matter: linked(queue("open"), matter),
    form: linked(linked(queue("verifying"), matter), action),
    "search, a piece that many have": search("康宁"),
    "search, a pair that one in 4,900 has": search(RARE),
    "open, narrowed by light": `${queue("open")}&light=red`,
  }),
  ...pagesOf("head", {
    landing: "/desk",
    ...queues("to-decide", "open", "archived"),
    matter: linked(queue("to-decide"), matter),
    form: linked(linked(queue("to-decide"), matter), action),
    parameters: "/admin/parameters",
  }),
  ...pagesOf("leader", {
    landing: "/desk",
    open: queue("open"),
    matter: linked(queue("open"), matter),
    form: linked(linked(queue("open"), matter), action),
  }),
  ...pagesOf("committee", {
    agenda: "/committee",
    ballot: linked("/committee", new RegExp(`^/committee/${AN_ID}$`)),
  }),
  ...pagesOf("finance", {
    payments: "/finance",
    payment: linked("/finance", new RegExp(`^/finance/${AN_ID}$`)),
  }),
  ...pagesOf("auditor", {
    newest: "/audit",
    "an officer": `/audit?officer=${PEOPLE.marketHandler.id}`,
    looks: "/audit?kind=looks",
    alarms: "/audit?kind=alarms",
    "a day": `/audit?day=${addDays(today(), -90)}`,
    "a number": "/audit?number=2025-0",
  }),
  ...pagesOf("custodian", {
    requests: "/custodian",
    new: "/custodian/new",
    holds: "/custodian/holds",
  }),
  ...pagesOf("administrator", {
    office: "/admin",
    calendar: "/admin/calendar",
    law: "/admin/law",
    outbox: "/admin/outbox",
    facts: "/admin/facts",
  }),
  ...pagesOf("security", { people: "/security", changes: "/security/changes" }),
  ...pagesOf("reporter", { progress: "/progress" }),
  ...pagesOf("receipt", {
    progress: "/progress",
    letter: linked("/progress", new RegExp(`^/progress/letters/${AN_ID}$`)),
  }),
  ...pagesOf("anybody", {
    home: "/",
    law: "/law",
    calculator: "/law/calculator",
    filing: "/file/report",
    progress: "/progress",
    "audit root": "/audit-root",
    "sign-in": "/desk/sign-in",
  }),
];
