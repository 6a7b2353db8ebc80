import type { LinksFunction } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import publicSheet from "#app/ui/css/public.css?url";
import { PublicFrame } from "#app/ui/frame/public-frame.tsx";
import { usePage } from "#app/ui/page-context.tsx";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicSheet }];

export default function Frame() {
  const { pathname } = usePage();
  return (
    <PublicFrame urgent={pathname === "/" || pathname === "/adverse-reaction"}>
      <Outlet />
    </PublicFrame>
  );
}
