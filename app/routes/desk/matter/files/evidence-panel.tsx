import { FileLines } from "#app/routes/desk/matter/files/file-lines.tsx";
import type { OpenedMatter } from "#app/routes/desk/matter/opened.server.ts";
import type { Thumbnails } from "#app/shell/content/open-thumbnails.server.ts";
import { useWords } from "#app/ui/words.tsx";

type EvidencePanelProps = { readonly found: OpenedMatter; readonly thumbnails: Thumbnails };

/** The files that came with the submission itself. */
export function EvidencePanel({ found, thumbnails }: EvidencePanelProps) {
  const { t } = useWords();
  const files = found.files.filter(({ supplementId }) => supplementId === null);
  return (
    <section className="panel" aria-labelledby="files">
      <h2 id="files">{t("desk.matter.files")}</h2>
      {files.length === 0 ? <p className="soft">{t("desk.matter.noFiles")}</p> : null}
      <FileLines found={found} files={files} thumbnails={thumbnails} />
    </section>
  );
}
