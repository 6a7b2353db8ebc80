import type { LinksFunction } from "@remix-run/node";
import { Outlet, useMatches } from "@remix-run/react";
import reporterSheet from "#app/ui/css/reporter.css?url";
import { ReporterFrame } from "#app/ui/frame/reporter-frame.tsx";
import { usePage } from "#app/ui/page-context.tsx";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: reporterSheet }];

export default function Frame() {
  const { pathname } = usePage();
  return (
    <ReporterFrame wide={pathname === "/progress"} keepsTyped={useMatches().some(keepsTyped)}>
      <Outlet />
    </ReporterFrame>
  );
}

/** A page says in its loader that what is typed on it outlasts a switch of reading. */
const keepsTyped = ({ data }: { readonly data: unknown }): boolean =>
  typeof data === "object" && data !== null && "keepsTyped" in data && data.keepsTyped === true;
