import { trailTo } from "#app/ui/frame/site-map.ts";
import { usePage } from "#app/ui/page-context.tsx";
import { useWords } from "#app/ui/words.tsx";

/** Where this page stands, from the home page down; the arrows are drawn, not read. */
export function Breadcrumb({ narrow = false }: { readonly narrow?: boolean }) {
  const { t } = useWords();
  const { pathname } = usePage();
  const trail = trailTo(pathname);
  if (trail.length === 0) return null;
  return (
    <nav
      className={narrow ? "crumbs wrap narrow no-print" : "crumbs wrap no-print"}
      aria-label={t("common.nav.here")}
    >
      <ol>
        {trail.map(({ href, says }) => (
          <li key={href}>
            {href === pathname ? (
              <span aria-current="page">{t(says)}</span>
            ) : (
              <a href={href}>{t(says)}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
