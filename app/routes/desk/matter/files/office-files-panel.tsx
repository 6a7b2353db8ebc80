import type { OpenedMatter } from "#app/routes/desk/matter/opened.server.ts";
import { OfficeFileLines } from "#app/routes/desk/office-file-lines.tsx";
import type { Thumbnails } from "#app/shell/content/open-thumbnails.server.ts";
import { useWords } from "#app/ui/words.tsx";
import type { OfficeFileLine } from "#db/queries/dossier/office-files.server.ts";

type OfficeFilesPanelProps = {
  readonly found: Pick<OpenedMatter, "matter" | "closed">;
  readonly files: readonly OfficeFileLine[];
  readonly thumbnails: Thumbnails;
};

/** What the office itself has put to the matter, for whoever holds it. */
export function OfficeFilesPanel({ found, files, thumbnails }: OfficeFilesPanelProps) {
  const { t } = useWords();
  const { id } = found.matter;
  if (found.closed) return null;
  return (
    <section className="panel" aria-labelledby="office-files">
      <h2 id="office-files">{t("desk.officeFile.title")}</h2>
      {files.length === 0 ? <p className="soft">{t("desk.officeFile.none")}</p> : null}
      <OfficeFileLines matterId={id} files={files} thumbnails={thumbnails} />
      <p>
        <a href={`/desk/matters/${id}/office-files`}>{t("desk.officeFile.goTo")}</a>
      </p>
    </section>
  );
}
