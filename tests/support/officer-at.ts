import pg from "pg";
import { digest, token } from "#app/shell/random.server.ts";
import type { App } from "#tests/support/app.ts";

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Asks the database of a running portal as its owner. */
export async function asking<Row extends pg.QueryResultRow>(
  app: App,
  text: string,
  with_: readonly unknown[] = [],
) {
  const client = new pg.Client(app.databaseUrl());
  await client.connect();
  const { rows } = await client.query<Row>(text, [...with_]).finally(() => client.end());
  return rows;
}

/** A sign-in of somebody of the office, as the cookie that a browser would hold. */
export async function sessionFor(app: App, signInName: string): Promise<string> {
  const key = token();
  await asking(
    app,
    `insert into sessions (digest, staff_id, proven_at, seen_at, expires_at)
     select $1, id, now(), now(), now() + interval '1 hour' from staff where sign_in_name = $2`,
    [digest(key), signInName],
  );
  return `staff=${key}`;
}

/** Somebody of the office at a browser without script: opens pages, fills in their forms, sends them. */
export async function officerAt(app: App, signInName: string, language = "zh") {
  const headers = {
    origin: app.origin,
    cookie: `${await sessionFor(app, signInName)}; language=${language}`,
  };

  return {
    open: async (path: string) =>
      pageIn(await fetch(app.origin + path, { headers, redirect: "manual" })),
    /** Sends a form that stands on a page as it was opened, however long ago. */
    async send(page: Page, action: string, fields: Fields = {}) {
      const body = new URLSearchParams(page.hiddenIn(action));
      for (const [name, value] of Object.entries(fields)) {
        body.delete(name);
        for (const one of [value].flat()) body.append(name, one);
      }
      const init = { method: "POST", headers, body, redirect: "manual" } as const;
      return pageIn(await fetch(app.origin + action, init));
    },
  };
}

export type Page = Awaited<ReturnType<typeof pageIn>>;

async function pageIn(answer: Response) {
  const html = await answer.text();
  return {
    status: answer.status,
    location: answer.headers.get("location"),
    html,
    /** The hidden fields of the form with this address. */
    hiddenIn(action: string): [string, string][] {
      const [, form = ""] = html.split(`action="${action}"`);
      const [inside = ""] = form.split("</form>");
      return [...inside.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
        ([, name = "", value = ""]) => [name, value],
      );
    },
  };
}
