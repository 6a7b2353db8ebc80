import type { ReactNode } from "react";
import { useWords } from "#app/ui/words.tsx";

export type ApiField = { readonly name: string; readonly required: boolean; readonly says: string };
export type ApiPart = { readonly name: string; readonly says: string };

type ApiSectionProps = {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly address: string;
  /** What the program really answers to that address. */
  readonly answer: object;
  readonly children?: ReactNode;
};

/** One address, and what it answers. */
export function ApiSection({ id, title, says, address, answer, children }: ApiSectionProps) {
  const { t } = useWords();
  return (
    <section className="titled" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="stack tight">
        <p>{says}</p>
        {children}
        <h3>{t("law.api.ask")}</h3>
        <p className="code-block code">
          <a href={address}>GET {address}</a>
        </p>
        <h3>{t("law.api.answer")}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
        <pre className="code-block code" tabIndex={0}>
          {JSON.stringify(answer, null, 2)}
        </pre>
      </div>
    </section>
  );
}

export function ApiFields({ fields }: { readonly fields: readonly ApiField[] }) {
  const { t } = useWords();
  return (
    <>
      <h3>{t("law.api.fields")}</h3>
      <dl className="facts">
        {fields.map(({ name, required, says }) => (
          <div key={name}>
            <dt>
              <code className="code">{name}</code>{" "}
              {t(required ? "law.api.required" : "law.api.optional")}
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

export function ApiParts({ parts }: { readonly parts: readonly ApiPart[] }) {
  const { t } = useWords();
  return (
    <>
      <h3>{t("law.api.meaning")}</h3>
      <dl className="facts">
        {parts.map(({ name, says }) => (
          <div key={name}>
            <dt>
              <code className="code">{name}</code>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
