import type { Trace } from "#app/domain/intake/photo-traces.ts";
import { tracesInWords } from "#app/ui/filing/traces-in-words.ts";
import { Button } from "#app/ui/form/button.tsx";
import { useWords } from "#app/ui/words.tsx";

export type HeldFile = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
  readonly removed?: readonly Trace[] | undefined;
};

/** What has been uploaded so far; each can be taken away again. */
export function HeldFiles({ files }: { readonly files: readonly HeldFile[] }) {
  const words = useWords();
  const { t } = words;
  if (files.length === 0) return <p className="soft">{t("filing.files.none")}</p>;
  return (
    <section className="facts-box">
      <h2>{t("filing.files.held")}</h2>
      <dl className="facts">
        {files.map(({ id, name, size, mediaType, removed }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              <span className="num">
                {t("filing.files.size", { kilobytes: Math.ceil(size / 1024) })}
              </span>
              <br />
              <span className="small">{tracesInWords({ mediaType, removed }, words)}</span>
            </dd>
            <dd>
              <Button tone="quiet" name="remove" value={id}>
                {t("filing.files.remove")}
                <span className="aside-only">{name}</span>
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
