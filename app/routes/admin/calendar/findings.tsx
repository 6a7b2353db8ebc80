import type { Finding } from "#app/domain/calendar/finding.ts";
import { isContradiction } from "#app/domain/calendar/may-publish.ts";
import { FESTIVALS } from "#app/domain/calendar/work-calendar.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Bullets } from "#app/ui/prose.tsx";
import { useWords, type Words } from "#app/ui/words.tsx";

/** What a person must look at, with the words of the notice it is about. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useWords();
  const { t } = words;
  if (findings.length === 0) return null;
  return (
    <Notice
      tone={findings.some(({ code }) => isContradiction(code)) ? "late" : "soon"}
      title={t("admin.notice.problems")}
    >
      <div className="prose">
        <Bullets
          items={findings.map(({ code, quote }) =>
            t("admin.notice.quoted", {
              problem: t(`admin.notice.finding.${code}`),
              quote: quoteIn(quote, words),
            }),
          )}
        />
      </div>
    </Notice>
  );
}

/** A festival that is missing is named by its code: the notice has no words for it. */
function quoteIn(quote: string, { t }: Words): string {
  const festival = FESTIVALS.find((code) => code === quote);
  return festival ? t(`progress.festival.${festival}`) : quote;
}
