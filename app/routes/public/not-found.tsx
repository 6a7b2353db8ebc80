import { data, type LinksFunction } from "@remix-run/node";
import publicSheet from "#app/ui/css/public.css?url";
import { Problem } from "#app/ui/form/problem.tsx";
import { PublicFrame } from "#app/ui/frame/public-frame.tsx";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("errors.404.title");

export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicSheet }];

export function loader() {
  return data(null, { status: 404 });
}

export function action() {
  return data(null, { status: 404 });
}

export default function NotFound() {
  return (
    <PublicFrame>
      <Problem status={404} />
    </PublicFrame>
  );
}
