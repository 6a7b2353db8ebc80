import { isMany, MOST_COUNTED, type Related, SPANS } from "#app/domain/search/relations.ts";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { RelatedMatter } from "#db/queries/search/related.server.ts";

/** Null on a page that does not tell of them. */
type RelatedPanelProps = { readonly related: readonly Related<RelatedMatter>[] | null };

/** Other matters with something in common, counted and the newest named: what they mean is for whoever reads them. */
export function RelatedPanel({ related }: RelatedPanelProps) {
  const { t } = useWords();
  if (related === null) return null;
  return (
    <section className="panel stack" aria-labelledby="related">
      <h2 id="related">{t("search.related.title")}</h2>
      {related.length === 0 ? (
        <p>{t("search.related.none")}</p>
      ) : (
        <ul className="related">
          {related.map((one) => (
            <Line key={one.relation} one={one} />
          ))}
        </ul>
      )}
      <p className="soft small">{t("search.related.says")}</p>
    </section>
  );
}

function Line({ one: { relation, counts, newest } }: { readonly one: Related<RelatedMatter> }) {
  const { t } = useWords();
  const counted = SPANS.map((days, place) => within(days, counts[place] ?? 0));
  return (
    <li>
      <strong>{t(`search.related.by.${relation}`)}</strong>
      <span>
        {counted.map(([key, values]) => t(key, values)).join(t("search.related.besides"))}
      </span>
      <span className="newest">
        {t("search.related.newest")}
        {newest.map(({ id, number, receivedOn }) => (
          <span key={id}>
            <a className="num" href={`/desk/matters/${id}`}>
              {number}
            </a>{" "}
            <DayTime day={receivedOn} short />
          </span>
        ))}
      </span>
    </li>
  );
}

const within = (days: number, count: number) =>
  isMany(count)
    ? (["search.related.more", { days, count: MOST_COUNTED }] as const)
    : (["search.related.within", { days, count }] as const);
