import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  type MetaFunction,
  Outlet,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { langTag } from "#app/i18n/lang-tag.ts";
import { translator } from "#app/i18n/translate.ts";
import { officeOnPages } from "#app/shell/office/office-facts.server.ts";
import publicSheet from "#app/ui/css/public.css?url";
import { Problem, problemOf } from "#app/ui/form/problem.tsx";
import { useOfficeName } from "#app/ui/frame/office-words.tsx";
import { PublicFrame } from "#app/ui/frame/public-frame.tsx";
import { PageProvider, usePage } from "#app/ui/page-context.tsx";
import { languageOf } from "#app/web/request/language.server.ts";
import { NOT_SET_UP } from "#app/web/request/not-set-up.ts";
import { languageIn } from "#app/web/request/title.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  return { language: languageOf(request), office: await officeOnPages() };
}

/** Only a page without a title of its own, or one that failed, is named here. */
export const meta: MetaFunction = ({ matches, error }) => {
  const t = translator(languageIn(matches));
  const problem = isNotSetUp(error) ? "notSetUp" : problemOf(statusOf(error));
  const title = error ? t(`errors.${problem}.title`) : t("home.title");
  return [{ title: t("common.titled", { title }) }];
};

type LayoutProps = { readonly children: ReactNode };

/** From here on every component may ask the page for the office. */
export function Layout({ children }: LayoutProps) {
  const office = useRouteLoaderData<typeof loader>("root")?.office ?? null;
  return (
    <PageProvider page={{ ...usePage(), office }}>
      <Document>{children}</Document>
    </PageProvider>
  );
}

/** No script tag: every page is whole as it arrives, and nothing hydrates. */
function Document({ children }: LayoutProps) {
  const { language, view, office } = usePage();
  const name = useOfficeName();
  const failed = Boolean(useRouteError());
  return (
    <html lang={langTag(language)} data-view={view}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {name ? <meta name="SiteName" content={name} /> : null}
        {office?.siteCode ? <meta name="SiteIDCode" content={office.siteCode} /> : null}
        <Meta />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {failed ? <link rel="stylesheet" href={publicSheet} /> : null}
        <Links />
      </head>
      <body>{children}</body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  return (
    <PublicFrame>
      <Problem status={statusOf(error)} isNotSetUp={isNotSetUp(error)} />
    </PublicFrame>
  );
}

const isNotSetUp = (error: unknown): boolean =>
  isRouteErrorResponse(error) && error.data === NOT_SET_UP;

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}
