import type { Deciders } from "#app/domain/matter/deciders.ts";
import { formatList } from "#app/i18n/format.ts";
import { useWords } from "#app/ui/words.tsx";

/** Before the press: that it is a proposal, and whose word it then needs; where nobody has it today, what to do about that. */
export function ApprovalNotice({ deciders }: { readonly deciders: Deciders }) {
  const { t, language } = useWords();
  const { review, approve, together } = deciders;
  const named = (names: readonly string[]) => ({ names: formatList([...names], language) });
  const who = together ? "together" : "approve";
  return (
    <div className="stack tight">
      <p>
        <strong>{t("proposals.before.title")}</strong>
      </p>
      <ol className="line">
        {review === null ? null : (
          <li>
            {review.length > 0
              ? t("proposals.before.review", named(review))
              : t("proposals.nobody.review")}
          </li>
        )}
        <li>
          {approve.length > 0
            ? t(`proposals.before.${who}`, named(approve))
            : t(`proposals.nobody.${who}`)}
        </li>
      </ol>
      <p className="soft">{t("proposals.before.meanwhile")}</p>
    </div>
  );
}
