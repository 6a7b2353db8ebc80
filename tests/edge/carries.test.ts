import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { STAFF_ROLES, type StaffRole } from "#app/domain/staff/roles.ts";
import { formatYuan } from "#app/i18n/format.ts";
import { browserAt } from "#tests/drills/canary/browser.ts";
import { fileNamed, payReward } from "#tests/drills/canary/whole-reward.ts";
import { PAGES } from "#tests/drills/matrix/site.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { CARRIES, CONTENTS, type Content, NEEDS } from "#tests/support/carries.ts";
import { crawl } from "#tests/support/crawl.ts";
import { aDocument } from "#tests/support/files/a-document.ts";
import { fileMarked, marksOf } from "#tests/support/marked-filing.ts";
import { asking, sessionFor } from "#tests/support/officer-at.ts";

/** One of every role; both handlers, for each holds what the other must not read. */
const PEOPLE: Readonly<Record<string, StaffRole>> = {
  wangge: "grid-worker",
  shouli: "intake",
  chengban: "handler",
  shichang: "handler",
  fuze: "head",
  pingshen1: "committee",
  caiwu: "finance",
  baoguan1: "custodian",
  jijian: "auditor",
  guanli: "system-administrator",
  anquan: "security-administrator",
};
const MARKET = "01990000-0000-7000-8000-000000000102";
const INSPECTION = "01990000-0000-7000-8000-000000000103";

const K = marksOf("魑", "K");
const R = marksOf("魅", "R");
const SAID_LATER = [
  "added later",
  "message to the office",
  "message of the office",
  "internal note",
] as const;
const ADDED = "R后来又补充的话";
const SAID = "R写给承办单位的话";
const ANSWERED = "承办单位回给R的话";
const NOTED = "承办单位关于R的内部记录";
const RECORD = "R现场检查时看到的";
const PAID = { spelling: "plain", name: "魍P名字全称", phone: "13907317733" };

type Sought = Readonly<Record<Content, readonly string[]>>;
type Row = { readonly found: string };

let app: App;
let sought: Sought;
let tried: readonly string[];
let code = "";
const found = new Map<string, ReadonlyMap<string, string>>();

const column = async (text: string, ...with_: readonly unknown[]) =>
  (await asking<Row>(app, text, with_)).map((row) => row.found);
/** Somebody of the office. */
const at = async (who: string) => browserAt(app.origin, [await sessionFor(app, who)]);

beforeAll(async () => {
  app = await startApp({ env: { SEED_STORY: "1" } });
  const receipts = [
    await fileMarked(app.origin, "complaint", K),
    await fileMarked(app.origin, "report", R),
    await fileNamed(app.origin, PAID, "P牌颗粒"),
  ];
  const [complaint = "", alsoReport = "", report = "", paid = ""] = await mattersOf(receipts);
  await assign(complaint, MARKET);
  await assign(alsoReport, MARKET);
  await assign(report, INSPECTION);
  await action("chengban", report, "verification");
  await action("chengban", report, "findings", { summary: "R核查所见", conditions: "evidence" });
  await addLater(receipts[1], report);
  await writeToEachOther(receipts[1], report);
  await keepRecord(report);
  for (const receipt of receipts.slice(2)) code = await payReward(app, at, paid, receipt);

  const matters = [complaint, alsoReport, report, paid];
  tried = await addressesOf(matters);
  sought = await whatIsSought(receipts, matters);
  for (const who of Object.keys(PEOPLE)) found.set(who, await carriedTo(who));
}, 400_000);
afterAll(() => app.stop());

/** In the order of the receipts, of one submission the complaint first. */
const mattersOf = async (receipts: readonly { readonly number: string }[]) =>
  column(
    `select m.id as found from matters m join receipts r on r.submission_id = m.submission_id
      where r.number = any($1) order by array_position($1, r.number), m.kind`,
    receipts.map(({ number }) => number),
  );

async function addLater(receipt: Receipt | undefined, matterId: string) {
  const reporter = browserAt(app.origin);
  await reporter.send("/progress", 'name="secret"', { ...receipt });
  const fields = { text: ADDED, press: "continue" };
  await reporter.send(`/progress/supplement/${matterId}`, 'name="text"', fields, true);
}

async function writeToEachOther(receipt: Receipt | undefined, matterId: string) {
  const reporter = browserAt(app.origin);
  await reporter.send("/progress", 'name="secret"', { ...receipt });
  const said = { text: SAID, press: "continue" };
  await reporter.send(`/progress/messages/${matterId}`, 'name="text"', said);
  const answer = { text: ANSWERED, intent: "message" };
  const page = `/desk/matters/${matterId}/messages`;
  const officer = await at("chengban");
  await officer.send(page, 'name="text"', answer);
  await officer.send(page, 'name="note"', { note: NOTED, intent: "note" });
  for (const path of ["/progress", `/progress/messages/${matterId}`])
    expect((await reporter.open(path)).html, path).not.toContain(NOTED);
}

/** A record of the office's own; what it says stands behind its pages, as it would behind a scan. */
async function keepRecord(matterId: string) {
  const content = Buffer.concat([aDocument({ pages: [""] }), Buffer.from(`%${RECORD}`)]);
  const file = new File([new Uint8Array(content)], "a.pdf");
  const fields = { kind: "site-record", day: "2026-11-03" };
  const path = `/desk/matters/${matterId}/office-files`;
  await (await at("chengban")).send(path, 'name="kind"', fields, [file]);
}

const action = async (who: string, matterId: string, name: string, fields = {}) =>
  (await at(who)).send(`/desk/matters/${matterId}`, `/${name}"`, fields);

async function assign(matterId: string, unitId: string) {
  const [kind] = await column("select kind as found from matters where id = $1", matterId);
  if (kind === "complaint") await action("shouli", matterId, "acceptance");
  await action("shouli", matterId, "assignment", { unitId, reason: "职责所在" });
}

/** Every page of the site map that leads to a matter or something of it. */
async function addressesOf(matters: readonly string[]): Promise<readonly string[]> {
  const files = await asking<{ id: string; matter: string }>(
    app,
    `select e.id, m.id as matter from evidence e join matters m on m.submission_id = e.submission_id
      where m.id = any($1)`,
    [matters],
  );
  const kept = await asking<{ id: string; matter: string }>(
    app,
    "select id, matter_id as matter from office_files where matter_id = any($1)",
    [matters],
  );
  const letters = await asking<{ id: string; matter: string }>(
    app,
    "select id, matter_id as matter from letters where matter_id = any($1)",
    [matters],
  );
  const pages = PAGES.map(({ path }) => path).filter((path) => !path.startsWith("/progress"));
  return [
    ...files.flatMap(({ id, matter }) =>
      ["", "/view"].map((page) => `/desk/matters/${matter}/evidence/${id}${page}`),
    ),
    ...kept.flatMap(({ id, matter }) =>
      ["", "/view", "/pages/1", "/striking"].map(
        (page) => `/desk/matters/${matter}/office-files/${id}${page}`,
      ),
    ),
    ...letters.flatMap(({ id, matter }) =>
      ["", "/pdf"].map((file) => `/desk/matters/${matter}/letters/${id}${file}`),
    ),
    ...matters.flatMap((id) =>
      pages
        .filter((path) => path.includes(":matterId"))
        .map((path) => path.replace(":matterId", id).replace(":action", "recusal"))
        .filter((path) => !path.includes(":")),
    ),
  ];
}

type Receipt = { readonly number: string; readonly secret: string };

async function whatIsSought(receipts: readonly Receipt[], matters: readonly string[]) {
  const [, , , paid = ""] = matters;
  const [award = ""] = await column(
    "select reward #>> '{award,amount}' as found from matters where id = $1",
    paid,
  );
  return {
    // Whoever was paid gave their name in the story as well, which nobody can take out of it.
    name: [K.name, R.name],
    "masked name": ["魑**", "魅**", "魍**"],
    phone: [K.phone, R.phone],
    address: [K.address],
    email: [K.email, R.email],
    story: [K.story, R.story],
    "added later": [ADDED],
    "message to the office": [SAID],
    "message of the office": [ANSWERED],
    "internal note": [NOTED],
    "words for the seller": [K.forSeller],
    evidence: ["\uFFFDPNG\r\n"],
    "office file": [RECORD],
    respondent: [K.respondent, R.respondent],
    product: [K.product, R.product],
    "matter number": await column(
      "select number as found from matters where id = any($1)",
      matters,
    ),
    "receipt number": receipts.map((receipt) => receipt.number),
    "receipt secret": receipts.map((receipt) => receipt.secret),
    "collection code": [code],
    "digest of the collection code": await column(
      "select reward #>> '{claim,codeDigest}' as found from matters where id = $1",
      paid,
    ),
    findings: ["R核查所见", "查获假药"],
    award: [formatYuan(Number(award), "zh"), `"amount":${award}`],
    "how a member voted": ["所议与查实相符"],
    "colleague's name": ["罗毅", "陈晓岚", "方雨"],
    "colleague's mail": ["pingshen2@yunxi.example", "fuze@yunxi.example"],
    "password hash": await column(
      `select password_hash as found from staff where password_hash is not null
       union select secret_hash from receipts`,
    ),
    "session digest": await column("select digest as found from sessions"),
    "sealed bytes": await column(
      `select encode(substring(sealed_answers from 1 for 24), 'base64') as found from submissions
        where sealed_answers is not null
       union select encode(substring(sealed_mail from 1 for 24), 'base64') from submissions
        where sealed_mail is not null`,
    ),
  } satisfies Sought;
}

/** Of every kind that was found, one page that carries it; and whose story was. */
async function carriedTo(who: string): Promise<ReadonlyMap<string, string>> {
  const pages = await crawl(app.origin, await sessionFor(app, who), tried);
  const wanted = { ...sought, "story of K": [K.story], "story of R": [R.story] };
  return new Map(
    Object.entries(wanted).flatMap(([content, marks]) => {
      const page = pages.find(({ text }) => marks.some((mark) => mark && text.includes(mark)));
      return page ? [[content, page.path] as const] : [];
    }),
  );
}

const kindsFor = (who: string) =>
  CONTENTS.filter((content) => found.get(who)?.has(content) ?? false);

test("every kind of content is looked for, and somebody of every role looks", () => {
  for (const content of CONTENTS) expect(sought[content].filter(Boolean), content).not.toEqual([]);
  expect(new Set(Object.values(PEOPLE))).toEqual(new Set(STAFF_ROLES));
});

describe.each(Object.entries(PEOPLE))("%s (%s)", (who, role) => {
  test("finds on their pages nothing but what the role's pages may carry", () => {
    const beyond = kindsFor(who)
      .filter((content) => !CARRIES[role].includes(content))
      .map((content) => `${content} on ${found.get(who)?.get(content)}`);
    expect(beyond).toEqual([]);
  });

  test("finds what the work needs", () => {
    expect(kindsFor(who)).toEqual(expect.arrayContaining([...(NEEDS[role] ?? [])]));
  });
});

test("whoever holds a matter reads its story, and whoever holds another does not", () => {
  const readers = (story: string) =>
    Object.keys(PEOPLE).filter((who) => found.get(who)?.has(story) ?? false);
  expect(readers("story of R")).toEqual(["chengban", "fuze"]);
  for (const content of SAID_LATER) expect(readers(content), content).toEqual(["chengban", "fuze"]);
  expect(readers("story of K")).toEqual(["shichang"]);
});
