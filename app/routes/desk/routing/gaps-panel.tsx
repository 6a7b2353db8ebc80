import type { Gap } from "#app/domain/routing/gaps.ts";
import { useWords } from "#app/ui/words.tsx";

/** So many are read; whoever has more gaps has forgotten a last row for everything else. */
const MOST_SHOWN = 8;

/** What somebody may file and no row of the table takes. */
export function GapsPanel({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { t } = useWords();
  if (gaps.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="gaps">
      <h2 id="gaps">{t("routing.gaps.title")}</h2>
      <ul>
        {gaps.slice(0, MOST_SHOWN).map(({ kind, productType, place }) => (
          <li key={`${kind} ${productType} ${place}`}>
            {t("routing.gaps.gap", {
              kind: t(`matter.kind.${kind}`),
              product: t(`routing.product.${productType}`),
              place: t(`routing.place.${place}`),
            })}
          </li>
        ))}
      </ul>
      {gaps.length > MOST_SHOWN ? (
        <p className="soft">{t("routing.gaps.more", { count: gaps.length - MOST_SHOWN })}</p>
      ) : null}
    </section>
  );
}
