import { useWords } from "#app/ui/words.tsx";

export type ViewLink = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly isUnits: boolean;
};

type ViewLinksProps = { readonly views: readonly ViewLink[]; readonly here: string };

/** One click away: what somebody asks again and again. No figures, which would be a count of each. */
export function ViewLinks({ views, here }: ViewLinksProps) {
  const { t } = useWords();
  if (views.length === 0) return null;
  return (
    <nav className="views no-print" aria-label={t("views.title")}>
      <ul>
        {views.map(({ id, name, href, isUnits }) => (
          <li key={id}>
            <a href={href} aria-current={href === here ? "page" : undefined}>
              {name}
              {isUnits ? <small>{t("views.unit")}</small> : null}
            </a>
          </li>
        ))}
        <li>
          <a className="soft" href="/desk/views">
            {t("views.manage")}
          </a>
        </li>
      </ul>
    </nav>
  );
}
