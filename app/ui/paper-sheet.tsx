import type { Paper, PaperPart } from "#app/domain/letters/paper.ts";
import { LeaveLink } from "#app/ui/frame/leave-link.tsx";
import { useWords } from "#app/ui/words.tsx";

type PaperSheetProps = {
  readonly paper: Paper;
  readonly back: { readonly href: string; readonly label: string };
  /** A reporter's letter has the way out that all their pages have. */
  readonly mayLeave?: boolean | undefined;
  /** Where it can be saved as a PDF. */
  readonly pdf: string;
};

/** A 文书 as it lies on paper: title, number, body, signature; the way back is not printed. */
export function PaperSheet({ paper, back, pdf, mayLeave = false }: PaperSheetProps) {
  const { t } = useWords();
  return (
    <div className="letter-page">
      <nav className="tools no-print" aria-label={back.label}>
        <a href={back.href}>← {back.label}</a>
        <a className="button quiet" href={pdf}>
          {t("letters.paper.save")}
        </a>
        <span className="soft small">{t("progress.letters.print")}</span>
        {mayLeave ? <LeaveLink /> : null}
        {mayLeave ? <p className="soft small">{t("letters.paper.device")}</p> : null}
      </nav>
      <main id="main" className="sheet">
        <h1>
          {paper.issuer}
          <br />
          {paper.title}
        </h1>
        <p className="number">{paper.number}</p>
        <div className="body">
          {paper.to ? <p className="to">{paper.to}</p> : null}
          {paper.parts.map((part) => (
            <Part key={JSON.stringify(part)} part={part} />
          ))}
        </div>
        <div className="sign">
          <p>{paper.issuer}</p>
          <p>{paper.signedOn}</p>
        </div>
      </main>
    </div>
  );
}

function Part({ part }: { readonly part: PaperPart }) {
  if (part.is === "heading") return <h2>{part.text}</h2>;
  if (part.is === "paragraph") return <p>{part.text}</p>;
  return (
    <table>
      <thead>
        <tr>
          {part.head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {part.rows.map((row) => (
          <tr key={row.join("\n")}>
            {part.head.map((column, nth) => (
              <td key={column}>{row[nth]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
