import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { today } from "#app/shell/clock.server.ts";
import deskSheet from "#app/ui/css/desk.css?url";
import { DeskFrame } from "#app/ui/desk-frame.tsx";
import { linksOf, linksOfAll } from "#app/ui/desk-links.ts";
import { usePage } from "#app/ui/page-context.tsx";
import { useWords } from "#app/ui/words.tsx";
import { requireOfficer } from "#app/web/require-officer.server.ts";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: deskSheet }];

export async function loader({ request }: LoaderFunctionArgs) {
  return { officer: await requireOfficer(request), today: today() };
}

export default function Frame() {
  const { t, language } = useWords();
  const { pathname } = usePage();
  const { officer, today: on } = useLoaderData<typeof loader>();
  const unit = language === "zh" ? officer.unit?.name : officer.unit?.nameEn;
  const named = (link: (typeof linksOfAll)[number]) => ({
    href: link.href,
    name: t(link.says),
    current: link.href === pathname,
  });
  return (
    <DeskFrame
      today={on}
      who={unit ? `${officer.displayName}${t("common.desk.of")}${unit}` : officer.displayName}
      sections={[
        { title: t("common.desk.mine"), links: linksOf[officer.role].map(named) },
        { title: t("common.desk.other"), links: linksOfAll.map(named) },
      ]}
    >
      <Outlet />
    </DeskFrame>
  );
}
