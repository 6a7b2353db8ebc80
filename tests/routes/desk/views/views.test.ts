import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { MOST_VIEWS } from "#app/domain/search/saved-view.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { loader as queuePage } from "#app/routes/desk/queue/queue.tsx";
import * as page from "#app/routes/desk/views/index.tsx";
import { today } from "#app/shell/clock.server.ts";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { db } from "#db/client.server.ts";
import { savedViews } from "#db/schema/search/saved-views.ts";
import { aFormKey } from "#tests/support/a-post.ts";
import { aReader, leadsTo } from "#tests/support/a-reader.ts";
import { keptFrom } from "#tests/support/a-secret.ts";
import {
  finance,
  handler,
  head,
  INSPECTION,
  intake,
  leader,
  openOffice,
  stranger,
} from "#tests/support/an-office.ts";
import { anOpenMatter } from "#tests/support/an-open-matter.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(openOffice);

const PATH = "/desk/views";
const REPORTS = { queue: "open", kind: "report" };
type Fields = Readonly<Record<string, string>>;

async function at({ id: staffId }: Officer) {
  const reader = aReader();
  reader.cookies.set("staff", await beginSession({ staffId }));
  const post = (form: Fields) =>
    reader.ask(page.action, { path: PATH, form: { ...aFormKey(), ...form } });
  return {
    post,
    keep: (name: string, but: Fields = {}) => post({ intent: "keep", name, ...REPORTS, ...but }),
    see: (more = "") => reader.ask(page.loader, { path: PATH + more }),
    list: (address: string) => reader.ask(queuePage, { path: address }),
  };
}

const named = () => uuidv4().slice(0, 8);
/** One more of its own name, kept by this officer; what it is found by. */
async function kept(officer: Officer, but: Fields = {}) {
  const name = named();
  expect(leadsTo(await (await at(officer)).keep(name, but))).toMatch(/^\/desk\?queue=/);
  const [row] = await owner.select().from(savedViews).where(eq(savedViews.name, name));
  return { id: row?.id ?? "", name };
}
const namesIn = (seen: unknown) =>
  (seen as { views: readonly { name: string }[] }).views.map(({ name }) => name);
const seenBy = async (officer: Officer) => namesIn(await (await at(officer)).see());

describe("a saved view", () => {
  test("leads to the list as it was narrowed, and stands above it", async () => {
    const here = await at(handler);
    const name = named();
    const address = "/desk?queue=open&kind=report&light=red&about=%E8%8D%AF%E6%88%BF";
    expect(leadsTo(await here.keep(name, { light: "red", about: "药房" }))).toBe(address);
    expect(await here.list("/desk?queue=late")).toMatchObject({
      list: {
        views: expect.arrayContaining([
          { id: expect.any(String), name, href: address, isUnits: false },
        ]),
      },
    });
  });

  test("of one's own is nobody else's, to see or to change", async () => {
    const { id, name } = await kept(handler);
    expect(await seenBy(handler)).toContain(name);
    for (const other of [head, intake, stranger]) {
      expect(await seenBy(other)).not.toContain(name);
      for (const intent of ["rename", "delete", "put-back"])
        expect(await (await at(other)).post({ intent, view: id, name: "别的" })).toMatchObject({
          data: { because: ["no-such-view"] },
          init: { status: 409 },
        });
    }
    expect(await (await at(finance)).see()).toMatchObject({ status: 403 });
  });

  test("of a unit is seen by everybody in it, and kept by its head alone", async () => {
    const { id, name } = await kept(head, { whose: "unit" });
    for (const officer of [head, handler]) expect(await seenBy(officer)).toContain(name);
    for (const officer of [intake, stranger, leader])
      expect(await seenBy(officer)).not.toContain(name);
    const theirs = await at(handler);
    expect(await theirs.keep(named(), { whose: "unit" })).toMatchObject({ status: 403 });
    expect(await theirs.post({ intent: "delete", view: id })).toMatchObject({
      data: { because: ["no-such-view"] },
    });
    const anew = named();
    const renamed = await (await at(head)).post({ intent: "rename", view: id, name: anew });
    expect(leadsTo(renamed)).toBe(PATH);
    expect(await seenBy(handler)).toContain(anew);
  });

  test("of a unit looks for no words, neither by its form nor past it", async () => {
    expect(await (await at(head)).keep(named(), { whose: "unit", about: "药房" })).toMatchObject({
      data: { because: ["words-in-unit"] },
      init: { status: 409 },
    });
    const row = { id: uuidv4(), unitId: INSPECTION, queue: "open", name: named(), madeBy: head.id };
    const past = (by: Partial<typeof row> & { asks: string }) =>
      db.execute(sql`insert into saved_views (bureau_id, id, unit_id, queue, asks, name, made_by)
        select bureau_id, ${row.id}, ${row.unitId}, ${row.queue}, ${by.asks}, ${row.name},
          ${by.madeBy ?? row.madeBy} from staff where id = ${head.id}`);
    await expect(past({ asks: "kind=report&about=x" })).rejects.toThrow();
    await expect(past({ asks: "kind=report", madeBy: handler.id })).rejects.toThrow();
    await past({ asks: "kind=report" });
  });

  test("shows whoever opens it no matter that is kept from them", async () => {
    const matter = await anOpenMatter({
      ...{ on: today(), kind: "report", stage: "in-verification" },
      ...{ unitId: INSPECTION, handlerId: head.id },
    });
    await keptFrom(matter.id, [handler]);
    const { name } = await kept(head, { whose: "unit", handler: head.id });
    const opened = async (officer: Officer) => {
      const reader = await at(officer);
      const { views } = (await reader.see()) as { views: { name: string; href: string }[] };
      const view = views.find((one) => one.name === name);
      const { list } = (await reader.list(view?.href ?? "")) as {
        list: { rows: readonly { id: string }[] };
      };
      return list.rows.map(({ id }) => id);
    };
    expect(await opened(head)).toContain(matter.id);
    expect(await opened(handler)).not.toContain(matter.id);
  });

  test("is put away at one press, and put back until the next follows", async () => {
    const here = await at(handler);
    const [first, second] = [await kept(handler), await kept(handler)];
    const away = await here.post({ intent: "delete", view: first.id });
    expect(leadsTo(away)).toBe(`${PATH}?gone=${first.id}`);
    expect(await here.see(`?gone=${first.id}`)).toMatchObject({ gone: first });
    expect(await seenBy(handler)).not.toContain(first.name);
    expect(leadsTo(await here.post({ intent: "put-back", view: first.id }))).toBe(PATH);
    expect(await seenBy(handler)).toContain(first.name);

    for (const { id } of [first, second]) await here.post({ intent: "delete", view: id });
    expect(await here.post({ intent: "put-back", view: first.id })).toMatchObject({
      data: { because: ["no-such-view"] },
    });
    const again = await here.keep(second.name);
    expect(leadsTo(again)).not.toBeNull();
    expect(await here.post({ intent: "put-back", view: second.id })).toMatchObject({
      data: { because: ["name-taken"] },
    });
  });

  test("has a name, of one line, that is nobody's beside it", async () => {
    const here = await at(intake);
    const { id, name } = await kept(intake);
    for (const [typed, fault] of [
      ["", "missing"],
      ["名".repeat(31), "too-long"],
    ] as const) {
      const refused = { data: { fault }, init: { status: 422 } };
      expect(await here.keep(typed)).toMatchObject(refused);
      expect(await here.post({ intent: "rename", view: id, name: typed })).toMatchObject(refused);
    }
    expect(await here.keep(name)).toMatchObject({
      data: { because: ["name-taken"], asked: { name, queue: "open" } },
    });
    const other = await kept(intake);
    expect(await here.post({ intent: "rename", view: other.id, name })).toMatchObject({
      data: { because: ["name-taken"], renamed: { at: other.id, typed: name } },
    });
  });

  test("is one of thirty at most, also where two are kept at once", async () => {
    const here = await at(stranger);
    for (let kept = 0; kept < MOST_VIEWS - 1; kept += 1) await here.keep(named());
    const both = await Promise.all([here.keep(named()), here.keep(named())]);
    expect(both.filter((answer) => leadsTo(answer) !== null)).toHaveLength(1);
    expect(await seenBy(stranger)).toHaveLength(MOST_VIEWS);
    expect(await here.keep(named())).toMatchObject({ data: { because: ["full"] } });
  });

  test("asks a list that its maker works from, or it is none", async () => {
    expect(await (await at(handler)).keep(named(), { queue: "incoming" })).toMatchObject({
      status: 400,
    });
  });
});
