import { provisionById } from "#app/domain/law/catalogue.ts";
import { isKey } from "#app/i18n/known-key.ts";
import type { Key } from "#app/i18n/translate.ts";

/** What the public may open, in the order of the site map. */
export const SITE_MAP = [
  {
    part: "tell",
    links: [
      { href: "/file/complaint", name: "complaint" },
      { href: "/file/report", name: "report" },
      { href: "/enquiry", name: "enquiry" },
      { href: "/adverse-reaction", name: "adverse" },
    ],
  },
  { part: "follow", links: [{ href: "/progress", name: "progress" }] },
  {
    part: "about",
    links: [
      { href: "/", name: "home" },
      { href: "/help", name: "help" },
      { href: "/reward", name: "rewardExplained" },
      { href: "/reward/published", name: "rewardPublished" },
      { href: "/law", name: "law" },
      { href: "/law/calculator", name: "calculator" },
      { href: "/law/reward", name: "rewardCalculator" },
      { href: "/law/api", name: "api" },
      { href: "/protection", name: "protection" },
      { href: "/audit-root", name: "auditRoot" },
      { href: "/accessibility", name: "accessibility" },
    ],
  },
] as const;

type Crumb = { readonly href: string; readonly says: Key };

const HOME: Crumb = { href: "/", says: "pages.siteMap.home" };
const TELL: Crumb = { href: "/site-map#tell", says: "pages.siteMap.tell" };
const LAW: Crumb = { href: "/law", says: "pages.siteMap.law" };

/** From the home page down to this one, itself last; a step of a form stands under its form. Nothing for a page on no map. */
export function trailTo(path: string): readonly Crumb[] {
  const pathname = path.replace(STEP, "$1");
  const here = pageAt(pathname);
  if (pathname === "/" || !here) return [];
  if (pathname.startsWith("/law/")) return [HOME, LAW, here];
  const [{ links }] = SITE_MAP;
  return links.some(({ href }) => href === pathname) ? [HOME, TELL, here] : [HOME, here];
}

const STEP = /^(\/file\/[^/]+)\/.+$/;

function pageAt(pathname: string): Crumb | undefined {
  if (pathname === "/site-map") return { href: pathname, says: "pages.siteMap.title" };
  const link = SITE_MAP.flatMap(({ links }) => [...links]).find(({ href }) => href === pathname);
  if (link) return { href: link.href, says: `pages.siteMap.${link.name}` };
  const [, id = ""] = /^\/law\/([^/]+)$/.exec(pathname) ?? [];
  const key = `law.name.${provisionById(id)?.name ?? ""}`;
  return isKey(key) ? { href: pathname, says: key } : undefined;
}
