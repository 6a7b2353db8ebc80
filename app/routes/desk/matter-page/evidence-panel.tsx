import { useWords } from "#app/ui/words.tsx";
import type { EvidenceLine } from "#db/queries/matter-page.server.ts";

type EvidencePanelProps = { readonly matterId: string; readonly files: readonly EvidenceLine[] };

/** Files are fetched, never shown here: what a stranger sent does not run in an officer's page. */
export function EvidencePanel({ matterId, files }: EvidencePanelProps) {
  const { t } = useWords();
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
            <a href={`/desk/matters/${matterId}/evidence/${id}`} download>
              {t("desk.matter.file", {
                position,
                kind: t(`desk.matter.fileKind.${kindOf(mediaType)}`),
              })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const KINDS = ["image", "video", "audio"] as const;

const kindOf = (mediaType: string) =>
  KINDS.find((kind) => mediaType.startsWith(`${kind}/`)) ?? "document";
