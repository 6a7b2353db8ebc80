import { formatInstant } from "#app/i18n/format.ts";
import type { LogStanding } from "#app/shell/audit/log-standing.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { InstantTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

/** Whether the log still is what was signed a minute ago; rings where it is not. Never how long it is: that counts what is kept from the reader, too. */
export function SealPanel({ standing }: { readonly standing: LogStanding }) {
  const { t, language } = useWords();
  if (!standing) return <p className="panel">{t("audit.seal.none")}</p>;

  const at = formatInstant(new Date(standing.at), language);
  if (standing.lost.length > 0)
    return (
      <Notice tone="late" title={t("audit.seal.broken")}>
        <p>{t("audit.seal.brokenSays", { at, count: standing.lost.length })}</p>
      </Notice>
    );
  if (standing.isLate)
    return (
      <Notice tone="soon" title={t("audit.seal.late")}>
        <p>{t("audit.seal.lateSays", { at })}</p>
      </Notice>
    );
  return (
    <details className="more">
      <summary>
        {t("audit.seal.title")} <InstantTime at={new Date(standing.at)} short />
      </summary>
      <div>
        <p>{t("audit.seal.fits")}</p>
        <p>
          <a href="/audit-root">{t("audit.seal.root")}</a>
          <br />
          <code className="root">{standing.root}</code>
        </p>
      </div>
    </details>
  );
}
