import type { ReactNode } from "react";
import { useWords } from "#app/ui/words.tsx";

export type Fact = {
  readonly term: string;
  readonly value: ReactNode;
  /** Where this answer can be changed. */
  readonly change?: string | undefined;
};

type FactsProps = { readonly facts: readonly Fact[]; readonly className?: string | undefined };

export function Facts({ facts, className }: FactsProps) {
  const { t } = useWords();
  return (
    <dl className={className ? `facts ${className}` : "facts"}>
      {facts.map(({ term, value, change }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {change ? (
            <dd>
              <a href={change}>
                {t("common.form.change")}
                <span className="aside-only">{term}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}

type FactsBoxProps = FactsProps & {
  readonly title: ReactNode;
  readonly panel?: boolean | undefined;
  /** Where a list above leads to it. */
  readonly id?: string | undefined;
};

/** Facts under a heading; two columns when the box allows. */
export function FactsBox({ title, panel = false, id, ...facts }: FactsBoxProps) {
  return (
    <section className={panel ? "panel facts-box" : "facts-box"} id={id}>
      <h2>{title}</h2>
      <Facts {...facts} />
    </section>
  );
}
