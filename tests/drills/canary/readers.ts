import { ACTIONS } from "#app/domain/matter/action.ts";
import { browserAt } from "#tests/drills/canary/browser.ts";
import { INSPECTION_SECTION, MARKET_SECTION } from "#tests/drills/canary/office-words.ts";
import { PAGES } from "#tests/drills/matrix/site.ts";
import type { App } from "#tests/support/app.ts";
import { crawl } from "#tests/support/crawl.ts";
import { asking, sessionFor } from "#tests/support/officer-at.ts";

/** Some words, and who reads them; whoever is not named must not. */
export type Words = { readonly marks: readonly string[]; readonly readers: readonly string[] };

/** One of every role, and of each unit that holds matters. */
const EVERYBODY = [
  ...["shouli", "chengban", "fuze", "shichang", "shifuze", "lingdao", "pingshen1", "caiwu"],
  ...["baoguan1", "jijian", "guanli", "anquan", "wangge"],
];

/** As the marked people and what officers write begin. */
const SEARCHES = ["欧阳", "演练", "139"].map((words) => `/desk/search?q=${words}`);

/** Everybody reads every page they can, and asks for all that belongs to these matters; tells of pages with what is not theirs. */
export async function readBy(app: App, matters: readonly string[], words: readonly Words[]) {
  const lists = await drawLists(app);
  const tried = [...(await addressesOf(app, matters)), ...lists, ...SEARCHES];
  const read: { readonly who: string; readonly path: string; readonly text: string }[] = [];
  for (const who of EVERYBODY)
    for (const page of await crawl(app.origin, await sessionFor(app, who), tried))
      read.push({ who, ...page });
  const found = words.map(({ marks, readers }) => ({
    readers,
    pages: read.filter(({ text }) => marks.some((mark) => text.includes(mark))),
  }));
  return {
    pages: read.length,
    lists: read.filter(({ text }) => text.includes("xl/workbook.xml")).length,
    strange: found.flatMap(({ readers, pages }) =>
      pages.flatMap(({ who, path }) => (readers.includes(who) ? [] : [`${who} ${path}`])),
    ),
    unread: found.filter(
      ({ readers, pages }) => readers.length > 0 && !pages.some(({ who }) => readers.includes(who)),
    ).length,
  };
}

/** Each who works from queues draws all that is open as a file; everybody tries to read everybody's. */
async function drawLists(app: App): Promise<readonly string[]> {
  for (const who of ["shouli", ...INSPECTION_SECTION, ...MARKET_SECTION]) {
    const browser = browserAt(app.origin, [await sessionFor(app, who)]);
    const asked = { purpose: "meeting", reason: "演练" };
    await browser.send("/desk/export?queue=open", 'name="purpose"', asked);
  }
  const drawn = await asking<{ id: string }>(app, "select id from export_requests");
  return drawn.flatMap(({ id }) => [`/desk/exports/${id}`, `/desk/exports/${id}/file`]);
}

/** Mails to the office in which some of the words stand. */
export async function countInStaffMail(app: App, words: readonly string[]): Promise<number> {
  const rows = await asking<{ mail: string }>(
    app,
    `select subject || body as mail from mailbox
      where addressee in (select mail from staff union select mail from units)`,
  );
  return rows.filter(({ mail }) => words.some((word) => mail.includes(word))).length;
}

/** Every page of the site map that leads to one of these matters, or to something of it. */
async function addressesOf(app: App, matters: readonly string[]): Promise<readonly string[]> {
  const things = await asking<{ matter: string; name: string; id: string }>(
    app,
    `select m.id as matter, 'evidenceId' as name, e.id from evidence e join matters m on m.submission_id = e.submission_id
       where m.id = any($1)
     union all select matter_id, 'fileId', id from office_files where matter_id = any($1)
     union all select matter_id, 'letterId', id from letters where matter_id = any($1)
     union all select matter_id, 'proposalId', id from proposals where matter_id = any($1)`,
    [matters],
  );
  const pages = PAGES.map(({ path }) => path).filter(
    (path) => path.includes(":matterId") && !path.startsWith("/progress"),
  );
  return matters.flatMap((matterId) =>
    pages
      .flatMap((path) => ofEachAction(path.replace(":matterId", matterId).replace(":leaf", "1")))
      .flatMap((path) => {
        const [, name] = /:(\w+)/.exec(path) ?? [];
        if (!name) return [path];
        const ids = things.filter((one) => one.matter === matterId && one.name === name);
        return ids.map(({ id }) => path.replace(`:${name}`, id));
      }),
  );
}

const ofEachAction = (path: string): readonly string[] =>
  path.includes(":action") ? ACTIONS.map((action) => path.replace(":action", action)) : [path];
