import type { LetterText } from "#app/domain/letters/letter.ts";
import { LeaveLink } from "#app/ui/frame/leave-link.tsx";
import { useOfficeName } from "#app/ui/frame/office-words.tsx";
import { useWords } from "#app/ui/words.tsx";

type LetterSheetProps = {
  readonly words: LetterText;
  readonly to: string | null;
  readonly back: { readonly href: string; readonly label: string };
  /** A reporter's letter has the way out that all their pages have. */
  readonly mayLeave?: boolean | undefined;
  /** Where it can be saved as a PDF. */
  readonly pdf: string;
};

/** A 文书 as it lies on paper: title, number, body, signature; the way back is not printed. */
export function LetterSheet({ words, to, back, pdf, mayLeave = false }: LetterSheetProps) {
  const { t } = useWords();
  const present = useOfficeName();
  const bureau = words.signedBy ?? present;
  return (
    <div className="letter-page">
      <nav className="tools no-print" aria-label={back.label}>
        <a href={back.href}>← {back.label}</a>
        <a className="button quiet" href={pdf}>
          {t("letters.paper.save")}
        </a>
        <span className="soft small">{t("progress.letters.print")}</span>
        {mayLeave ? <LeaveLink /> : null}
      </nav>
      <main id="main" className="sheet">
        <h1>
          {bureau}
          <br />
          {words.title}
        </h1>
        <p className="number">{words.number}</p>
        <div className="body">
          {to ? <p className="to">{t("letters.to", { to })}</p> : null}
          {words.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        <div className="sign">
          <p>{bureau}</p>
          <p>{words.signedOn}</p>
        </div>
      </main>
    </div>
  );
}
