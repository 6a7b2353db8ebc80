import type { OpenedMatter } from "#app/routes/desk/matter/opened.server.ts";
import { useWords } from "#app/ui/words.tsx";

type FileLinesProps = { readonly found: OpenedMatter; readonly files: OpenedMatter["files"] };

/** Files are fetched, never shown here: what a stranger sent does not run in an officer's page. */
export function FileLines({ found: { matter, closed }, files }: FileLinesProps) {
  const { t } = useWords();
  return (
    <ul className="line">
      {files.map(({ id, position, mediaType, size }) => (
        <li key={id}>
          <span className="soft num">
            {t("desk.matter.size", { size: Math.ceil(size / 1024) })}
          </span>
          <FileName href={closed ? null : `/desk/matters/${matter.id}/evidence/${id}`}>
            {t("desk.matter.file", {
              position,
              kind: t(`desk.matter.fileKind.${kindOf(mediaType)}`),
            })}
          </FileName>
        </li>
      ))}
    </ul>
  );
}

type FileNameProps = { readonly href: string | null; readonly children: string };

/** What cannot be opened here is named, and leads nowhere. */
const FileName = ({ href, children }: FileNameProps) =>
  href ? (
    <a href={href} download>
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );

const KINDS = ["image", "video", "audio"] as const;

const kindOf = (mediaType: string) =>
  KINDS.find((kind) => mediaType.startsWith(`${kind}/`)) ?? "document";
