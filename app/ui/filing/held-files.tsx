import { Button } from "#app/ui/button.tsx";
import { useWords } from "#app/ui/words.tsx";

export type HeldFile = { readonly id: string; readonly name: string; readonly size: number };

/** What has been uploaded so far; each can be taken away again. */
export function HeldFiles({ files }: { readonly files: readonly HeldFile[] }) {
  const { t } = useWords();
  if (files.length === 0) return <p className="soft">{t("filing.files.none")}</p>;
  return (
    <section className="facts-box">
      <h2>{t("filing.files.held")}</h2>
      <dl className="facts">
        {files.map(({ id, name, size }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd className="num">{t("filing.files.size", { kilobytes: Math.ceil(size / 1024) })}</dd>
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
