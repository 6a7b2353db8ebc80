import type { ReactNode } from "react";
import { Breadcrumb } from "#app/ui/frame/breadcrumb.tsx";
import { Footer } from "#app/ui/frame/footer.tsx";
import { ReadingSwitches } from "#app/ui/frame/reading-switches.tsx";
import { SiteName } from "#app/ui/frame/site-name.tsx";
import { SkipLink } from "#app/ui/frame/skip-link.tsx";
import { UrgentBar } from "#app/ui/frame/urgent-bar.tsx";
import { usePage } from "#app/ui/page-context.tsx";
import { useWords } from "#app/ui/words.tsx";

type PublicFrameProps = { readonly urgent?: boolean; readonly children: ReactNode };

/** Everything around a public page; the page itself brings `main`. */
export function PublicFrame({ urgent = false, children }: PublicFrameProps) {
  return (
    <>
      <SkipLink />
      <header className="top">
        <div className="wrap">
          <SiteName withOffice />
          <ReadingSwitches />
          <Sections />
        </div>
      </header>
      {urgent ? <UrgentBar /> : null}
      <Breadcrumb />
      {children}
      <Footer />
    </>
  );
}

const sections = [
  { href: "/", says: "common.nav.report" },
  { href: "/progress", says: "common.nav.progress" },
  { href: "/protection", says: "common.nav.protection" },
  { href: "/law", says: "common.nav.law" },
  { href: "/help", says: "common.nav.help" },
] as const;

function Sections() {
  const { t } = useWords();
  const { pathname } = usePage();
  return (
    <nav className="sections" aria-label={t("common.nav.sections")}>
      {sections.map(({ href, says }) => (
        <a key={href} href={href} aria-current={currentness(href, pathname)}>
          {t(says)}
        </a>
      ))}
    </nav>
  );
}

/** A page below a section belongs to it. The home page is below none. */
function currentness(href: string, pathname: string): "page" | "true" | undefined {
  if (href === pathname) return "page";
  return href !== "/" && pathname.startsWith(`${href}/`) ? "true" : undefined;
}
