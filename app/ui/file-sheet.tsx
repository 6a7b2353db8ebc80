import { type Fact, Facts } from "#app/ui/facts.tsx";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type Link = { readonly href: string; readonly label: string };

/** What is seen of a file: a picture; one page of a document; or why nothing. */
type Seen =
  | { readonly how: "picture" }
  | { readonly how: "leaf"; readonly leaf: number; readonly leaves: number; readonly most: number }
  | { readonly how: "not"; readonly why: NotSeen };
type NotSeen = "heic" | "gone" | "unreadable" | "locked" | "too-heavy" | "crowded";

type FileSheetProps = {
  readonly title: string;
  /** What the file is called where its picture is described. */
  readonly name: string;
  readonly back: Link;
  readonly place: { readonly at: number; readonly of: number };
  readonly previous: string | null;
  readonly next: string | null;
  /** Where the file lies; its pictures and its own page lie below. */
  readonly file: string;
  readonly seen: Seen;
  readonly facts: readonly Fact[];
};

/** One file of a matter, as large as the window or as it is, with the facts beside it. Without any script; it prints. */
export function FileSheet(props: FileSheetProps) {
  const { title, name, back, place, previous, next, file, seen, facts } = props;
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
          {seen.how === "picture" ? (
            <Picture src={file} alt={t("desk.file.alt", { name })} />
          ) : null}
          {seen.how === "leaf" ? <Leaf file={file} name={name} {...seen} /> : null}
          {seen.how === "not" ? (
            <Notice title={t("desk.file.notShown")}>
              <p>{t(`desk.file.why.${seen.why}`)}</p>
            </Notice>
          ) : null}
        </div>
        <aside className="panel" aria-label={t("desk.file.facts")}>
          <Facts facts={facts} />
          <p className="no-print">
            <ButtonLink tone="quiet" href={file} download>
              {t("desk.file.download")}
            </ButtonLink>
          </p>
        </aside>
      </main>
    </div>
  );
}

type LeafProps = Extract<Seen, { how: "leaf" }> & { readonly file: string; readonly name: string };

/** One page of a document, and the way to the one before and after. */
function Leaf({ file, name, leaf, leaves, most }: LeafProps) {
  const { t } = useWords();
  const last = Math.min(leaves, most);
  const at = (page: number) => `${file}/view?page=${page}`;
  return (
    <>
      <nav className="file-leaves no-print" aria-label={t("desk.file.leaves")}>
        <span className="num">{t("desk.file.leaf", { leaf, leaves })}</span>
        {leaf > 1 ? <a href={at(leaf - 1)}>{t("desk.file.leafBefore")}</a> : null}
        {leaf < last ? <a href={at(leaf + 1)}>{t("desk.file.leafAfter")}</a> : null}
      </nav>
      {leaves > most ? <p className="soft">{t("desk.file.mostLeaves", { most, leaves })}</p> : null}
      <Picture src={`${file}/pages/${leaf}`} alt={t("desk.file.altLeaf", { name, leaf })} />
    </>
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
