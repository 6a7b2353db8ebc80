import type { OpenedMatter } from "#app/routes/desk/matter-page/opened.server.ts";
import { useWords } from "#app/ui/words.tsx";

/** Files are fetched, never shown here: what a stranger sent does not run in an officer's page. */
export function EvidencePanel({ found }: { readonly found: OpenedMatter }) {
  const { t } = useWords();
  const { matter, files, closed } = found;
  return (
    <section className="panel" aria-labelledby="files">
      <h2 id="files">{t("desk.matter.files")}</h2>
      {files.length === 0 ? <p className="soft">{t("desk.matter.noFiles")}</p> : null}
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
    </section>
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
