import type { ReactNode } from "react";
import { type Fact, Facts } from "#app/ui/facts.tsx";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { useWords } from "#app/ui/words.tsx";

type FileSheetProps = {
  readonly title: string;
  readonly back: { readonly href: string; readonly label: string };
  readonly place: { readonly at: number; readonly of: number };
  readonly previous: string | null;
  readonly next: string | null;
  /** Where its picture lies; null where it has none, and `children` say why. */
  readonly picture: string | null;
  readonly alt: string;
  readonly download: string;
  readonly facts: readonly Fact[];
  readonly children?: ReactNode;
};

/** One file of a matter, as large as the window or as it is, with the facts beside it. Without any script; it prints. */
export function FileSheet(props: FileSheetProps) {
  const { title, back, place, previous, next, picture, alt, download, facts, children } = props;
  const { t } = useWords();
  return (
    <div className="desk file-page">
      <nav className="file-tools no-print" aria-label={t("desk.file.tools")}>
        <a href={back.href}>← {back.label}</a>
        <span className="num">{t("desk.file.place", place)}</span>
        {previous ? <a href={previous}>{t("desk.file.previous")}</a> : null}
        {next ? <a href={next}>{t("desk.file.next")}</a> : null}
        <span className="soft">{t("progress.letters.print")}</span>
      </nav>
      <main id="main" className="file-sheet">
        <h1>{title}</h1>
        <div className="file-shown">
          {picture ? <Picture src={picture} alt={alt} /> : null}
          {children}
        </div>
        <aside className="panel" aria-label={t("desk.file.facts")}>
          <Facts facts={facts} />
          <p className="no-print">
            <ButtonLink tone="quiet" href={download} download>
              {t("desk.file.download")}
            </ButtonLink>
          </p>
        </aside>
      </main>
    </div>
  );
}

/** Fitted into the window; as large as it is where somebody ticks the box. Then it can be moved with the arrow keys. */
function Picture({ src, alt }: { readonly src: string; readonly alt: string }) {
  const { t } = useWords();
  return (
    <>
      <label className="pick file-whole no-print">
        <input type="checkbox" />
        <span>{t("desk.file.whole")}</span>
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a picture larger than its box is moved with the arrow keys. */}
      <figure className="file-picture" tabIndex={0}>
        <img src={src} alt={alt} />
      </figure>
    </>
  );
}
