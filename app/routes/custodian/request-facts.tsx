import type { PURPOSES } from "#app/domain/identity/unsealing.ts";
import { shortDigest } from "#app/domain/identity/unsealing.ts";
import { formatList } from "#app/i18n/format.ts";
import type { KeptUnsealing } from "#app/shell/identity/vault/protocol.server.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { InstantTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type RequestFactsProps = {
  readonly found: KeptUnsealing;
  readonly person: (id: string) => string;
  readonly basis: (typeof PURPOSES)[keyof typeof PURPOSES];
};

export function RequestFacts({ found, person, basis }: RequestFactsProps) {
  const { t, language } = useWords();
  const rule = basis.versions.at(-1);
  return (
    <FactsBox
      panel
      title={t(`custodian.purpose.${found.purpose}`)}
      facts={[
        { term: t("custodian.list.state"), value: t(`custodian.state.${found.state}`) },
        { term: t("custodian.one.basis"), value: rule?.cite[language] ?? "" },
        {
          term: t("custodian.one.fields"),
          value: formatList(
            found.fields.map((field) => t(`custodian.field.${field}`)),
            language,
          ),
        },
        { term: t("custodian.one.explanation"), value: found.explanation },
        { term: t("custodian.one.by"), value: person(found.requestedBy) },
        { term: t("custodian.one.at"), value: <InstantTime at={new Date(found.requestedAt)} /> },
        { term: t("custodian.one.until"), value: <InstantTime at={new Date(found.expiresAt)} /> },
        {
          term: t("custodian.one.digest"),
          value: (
            <>
              <code className="num">{shortDigest(found.digest)}</code>
              <span className="soft small detail">{t("custodian.one.digestHint")}</span>
            </>
          ),
        },
      ]}
    />
  );
}

/** As many as two people read to each other on the telephone. */
