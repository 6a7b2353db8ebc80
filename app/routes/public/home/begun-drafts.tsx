import type { Kind } from "#app/domain/intake/kind.ts";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

/** What this browser has begun and not sent. Says the kind and nothing else: a passer-by may see this page. */
export function BegunDrafts({ kinds }: { readonly kinds: readonly Kind[] }) {
  const { t } = useWords();
  if (kinds.length === 0) return null;
  return (
    <Notice title={t("home.begun.title")} className="begun">
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <span>{t(`home.begun.${kind}`)}</span>
            <span className="actions">
              <ButtonLink tone="quiet" href={`/file/${kind}`}>
                {t("home.begun.resume")}
              </ButtonLink>
              <a href={`/file/${kind}/throw-away`}>{t("home.begun.throwAway")}</a>
            </span>
          </li>
        ))}
      </ul>
      <p className="small">{t("home.begun.shared")}</p>
    </Notice>
  );
}
