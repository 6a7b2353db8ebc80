import { useWords } from "#app/ui/words.tsx";

type NoneFoundProps = {
  readonly words: string;
  /** Whether anything of it could be looked for. */
  readonly isAsked: boolean;
  readonly isFirst: boolean;
};

const WAYS = ["shorter", "fewer", "number", "whole"] as const;

/** Nothing found is an answer too, and the way on from it. */
export function NoneFound({ words, isAsked, isFirst }: NoneFoundProps) {
  const { t } = useWords();
  if (words === "") return null;
  if (!isAsked)
    return (
      <div className="panel stack" role="status">
        <strong>{t("search.short.title")}</strong>
        <p>{t("search.short.says")}</p>
      </div>
    );
  if (!isFirst) return <p className="panel">{t("search.none.further")}</p>;
  return (
    <div className="panel stack" role="status">
      <strong>{t("search.none.title", { words })}</strong>
      <p>{t("search.none.widen")}</p>
      <ul>
        {WAYS.map((way) => (
          <li key={way}>{t(`search.none.${way}`)}</li>
        ))}
      </ul>
    </div>
  );
}

/** What a search looks into, and what it never does. */
export function SearchScope() {
  const { t } = useWords();
  return (
    <section className="panel stack" aria-labelledby="scope">
      <h2 id="scope">{t("search.scope.title")}</h2>
      <p>{t("search.scope.pieces")}</p>
      <p>{t("search.scope.never")}</p>
      <p className="soft">{t("search.scope.recorded")}</p>
    </section>
  );
}
