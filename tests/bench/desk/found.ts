import type { Page } from "#tests/bench/desk/pages.ts";
import type { Visitor } from "#tests/bench/desk/visitors.ts";

/** A running portal as its visitors reach it. */
export type Portal = {
  readonly origin: string;
  readonly cookies: Readonly<Record<Visitor, string>>;
};

/** Asks for a page and reads it to its end. */
export async function ask({ origin, cookies }: Portal, visitor: Visitor, address: string) {
  const answer = await fetch(origin + address, {
    headers: { cookie: cookies[visitor] },
    redirect: "manual",
  });
  return { status: answer.status, html: await answer.text() };
}

/** The address of a page in this portal, where a link or a form leads; null where none does. */
export async function addressOf(portal: Portal, { visitor, where }: Page): Promise<string | null> {
  if (typeof where === "string") return where;
  const from = await addressOf(portal, { visitor, name: "", where: where.from });
  if (from === null) return null;
  const { html } = await ask(portal, visitor, from);
  const links = [...html.matchAll(/ (?:href|action)="([^"]+)"/g)].map(([, to = ""]) =>
    to.replaceAll("&amp;", "&"),
  );
  return links.find((to) => where.link.test(to)) ?? null;
}
