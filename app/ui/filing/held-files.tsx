import type { Trace } from "#app/domain/intake/photo-traces.ts";
import type { PictureChange } from "#app/domain/intake/picture-change.ts";
import { tracesInWords } from "#app/ui/filing/traces-in-words.ts";
import { Button } from "#app/ui/form/button.tsx";
import { useWords } from "#app/ui/words.tsx";

export type HeldFile = {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly thumbnail?: string | undefined;
  readonly mediaType: string;
  readonly removed?: readonly Trace[] | undefined;
  readonly changed?: readonly PictureChange[] | undefined;
};

/** What has been uploaded so far; each can be taken away again. */
export function HeldFiles({ files }: { readonly files: readonly HeldFile[] }) {
  const words = useWords();
  const { t } = words;
  if (files.length === 0) return null;
  return (
    <section>
      <h2>{t("filing.files.held")}</h2>
      <dl className="held-files">
        {files.map(({ id, name, bytes, thumbnail, ...kept }) => (
          <div key={id}>
            <dt>{name || t("filing.files.unnamed")}</dt>
            <dd>
              {thumbnail ? (
                <img className="thumbnail" src={`data:image/webp;base64,${thumbnail}`} alt="" />
              ) : null}
              <div>
                <p className="num">
                  {t("filing.files.size", { kilobytes: Math.ceil(bytes / 1024) })}
                </p>
                <p className="small">{tracesInWords(kept, words)}</p>
              </div>
            </dd>
            <dd>
              <Button tone="quiet" name="remove" value={id}>
                {t("filing.files.remove")}
                <span className="aside-only">{name}</span>
              </Button>
              {name ? (
                <Button tone="quiet" name="unname" value={id}>
                  {t("filing.files.unname")}
                  <span className="aside-only">{name}</span>
                </Button>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
