import type { OpenedMatter } from "#app/routes/desk/matter/opened.server.ts";
import type { Thumbnails } from "#app/shell/content/open-thumbnails.server.ts";
import { kindOfFile } from "#app/ui/kind-of-file.ts";
import { Thumbnail } from "#app/ui/thumbnail.tsx";
import { useWords } from "#app/ui/words.tsx";

type FileLinesProps = {
  readonly found: OpenedMatter;
  readonly files: OpenedMatter["files"];
  readonly thumbnails: Thumbnails;
};

/** Each file by its picture, where it has one, with its kind and size: to a page of its own, or to be saved. */
export function FileLines({ found: { matter, closed }, files, thumbnails }: FileLinesProps) {
  const words = useWords();
  const { t } = words;
  return (
    <ul className="pictures">
      {files.map(({ id, position, mediaType, size }) => {
        const at = `/desk/matters/${matter.id}/evidence/${id}`;
        const kind = t(`desk.matter.fileKind.${kindOf(mediaType)}`);
        const name = t("desk.matter.file", { position, kind });
        return (
          <li key={id}>
            {closed ? (
              <span>{name}</span>
            ) : (
              <a href={`${at}/view`}>
                <Thumbnail mediaType={mediaType} picture={thumbnails[id]} />
                {name}
              </a>
            )}
            <span className="soft num">{kindOfFile({ mediaType, size }, words)}</span>
            {closed ? null : (
              <a className="small" href={at} download>
                {t("desk.file.download")}
                <span className="aside-only">{name}</span>
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const KINDS = ["image", "video", "audio"] as const;

const kindOf = (mediaType: string) =>
  KINDS.find((kind) => mediaType.startsWith(`${kind}/`)) ?? "document";
