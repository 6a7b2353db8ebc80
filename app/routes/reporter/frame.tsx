import type { LinksFunction } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import reporterSheet from "#app/ui/css/reporter.css?url";
import { ReporterFrame } from "#app/ui/frame/reporter-frame.tsx";
import { usePage } from "#app/ui/page-context.tsx";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: reporterSheet }];

export default function Frame() {
  const { pathname } = usePage();
  return (
    <ReporterFrame wide={pathname === "/progress"}>
      <Outlet />
    </ReporterFrame>
  );
}
