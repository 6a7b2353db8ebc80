import type { Thumbnails } from "#app/shell/content/open-thumbnails.server.ts";
import { kindOfFile } from "#app/ui/kind-of-file.ts";
import { Thumbnail } from "#app/ui/thumbnail.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { OfficeFileLine } from "#db/queries/dossier/office-files.server.ts";

type OfficeFileLinesProps = {
  readonly matterId: string;
  readonly files: readonly OfficeFileLine[];
  readonly thumbnails: Thumbnails;
  /** Whether a file can be struck from here; asked on a page of its own. */
  readonly mayStrike?: boolean | undefined;
};

/** The office's own files on a matter, each with its kind, its day and who added it; a struck one with the reason. */
export function OfficeFileLines({ matterId, files, thumbnails, mayStrike }: OfficeFileLinesProps) {
  const { t } = useWords();
  return (
    <ul className="pictures">
      {files.map((file) =>
        file.struckAt ? (
          <li key={file.id}>
            <del>
              <FileName {...file} />
            </del>
            <span className="soft">
              {t("desk.officeFile.struck", {
                by: file.struckBy ?? "",
                because: file.struckBecause,
              })}
            </span>
          </li>
        ) : (
          <li key={file.id}>
            <OpenFile
              at={`/desk/matters/${matterId}/office-files/${file.id}`}
              file={file}
              picture={thumbnails[file.id]}
            />
            {mayStrike ? (
              <a
                className="small"
                href={`/desk/matters/${matterId}/office-files/${file.id}/striking`}
              >
                {t("desk.officeFile.strike")}
                <span className="aside-only">
                  <FileName {...file} />
                </span>
              </a>
            ) : null}
          </li>
        ),
      )}
    </ul>
  );
}

function FileName({ position, kind, day }: Pick<OfficeFileLine, "position" | "kind" | "day">) {
  const { t } = useWords();
  const line = t("desk.officeFile.line", { position, kind: t(`desk.officeFile.kind.${kind}`) });
  return (
    <>
      {t("desk.officeFile.dated", { line })}
      <DayTime day={day} />
    </>
  );
}

type OpenFileProps = {
  readonly at: string;
  readonly file: OfficeFileLine;
  readonly picture: string | undefined;
};

function OpenFile({ at, file, picture }: OpenFileProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <a href={`${at}/view`}>
        <Thumbnail mediaType={file.mediaType} picture={picture} />
        <FileName {...file} />
      </a>
      <span className="soft num">{kindOfFile(file, words)}</span>
      <span className="soft">{t("desk.officeFile.addedBy", { by: file.addedBy ?? "" })}</span>
      <a className="small" href={at} download>
        {t("desk.file.download")}
        <span className="aside-only">
          <FileName {...file} />
        </span>
      </a>
    </>
  );
}
