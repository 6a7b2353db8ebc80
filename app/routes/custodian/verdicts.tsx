import type { KeptUnsealing } from "#app/shell/identity/vault/protocol.server.ts";
import { InstantTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type VerdictsProps = {
  readonly found: KeptUnsealing;
  readonly person: (id: string) => string;
};

export function Verdicts({ found, person }: VerdictsProps) {
  const { t } = useWords();
  return (
    <section className="panel" aria-labelledby="verdicts">
      <h2 id="verdicts">{t("custodian.one.verdicts")}</h2>
      {found.verdicts.length === 0 ? (
        <p className="soft">{t("custodian.one.noVerdicts")}</p>
      ) : (
        <ol className="line">
          {found.verdicts.map(({ by, approves, reason, givenAt }) => (
            <li key={by}>
              <InstantTime at={new Date(givenAt)} short />
              <span>
                {person(by)} {t(approves ? "custodian.one.agreed" : "custodian.one.disagreed")}
                <span className="soft small detail">{reason}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
