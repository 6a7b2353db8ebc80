import { expect, test } from "vitest";
import { filesBelow } from "#tests/guards/source/files.ts";

/** What messengers, search engines, campaigns and sign-in services write behind any address that is passed on. */
const OF_OTHERS =
  /^(?:from|isappinstalled|nsukey|scene|subscene|ascene|clicktime|enterid|sessionid|version|lang|devicetype|pass_ticket|wx_header|exportkey|chksm|sn|mid|idx|__biz|openid|appid|code|state|ticket|token|sid|uid|src|source|channel|ref|referer|referrer|share|share_?\w+|spm|scm|tt_from|timestamp|time|t|v|hmsr|hmpl|\w*clid|utm_\w+|_\w+|mc_\w+|mkt_tok|bd_vid|qz_gdt|weibo_id|platform|campaign|medium|keyword|q|wd)$/;

/** The calculator's first field was called so before; it is read there only where it is a day. */
const FORMER = { name: "from", path: "app/routes/public/law/calculator/term-question.ts" };

const READS =
  /(?:searchParams|query)\s*\.(?:get|has|getAll)\(\s*"([^"]+)"|(?:typedIn\(query, |given\()"([^"]+)"/g;

const read = filesBelow("app/routes", "app/web", "app/demo")
  .filter(({ text }) => /searchParams/i.test(text))
  .flatMap(({ path, text }) =>
    [...text.matchAll(READS)].map(([, one, other]) => ({ path, name: one ?? other ?? "" })),
  );

test("no page reads from its address what others write there", () => {
  const collide = read.filter(
    ({ path, name }) => OF_OTHERS.test(name) && !(name === FORMER.name && path === FORMER.path),
  );
  expect(collide).toEqual([]);
});

test.each([
  "from",
  "isappinstalled",
  "fbclid",
  "gclid",
  "utm_source",
  "spm",
  "share_token",
  "code",
])("%s would be noticed", (name) => {
  expect(OF_OTHERS.test(name)).toBe(true);
});

test("every way in which a page reads its address is seen", () => {
  const names = read.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(["start", "count", "grade", "queue", "page", "back", "lost", "officer"]),
  );
});
