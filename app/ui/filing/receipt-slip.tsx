import type { ReactNode } from "react";
import { type Fact, Facts } from "#app/ui/facts.tsx";

type ReceiptProps = {
  readonly label: string;
  readonly head: ReactNode;
  readonly at: ReactNode;
  readonly codes: readonly ReceiptCode[];
  readonly facts: readonly Fact[];
};

type ReceiptCode = {
  readonly name: string;
  readonly code: string;
  readonly note?: ReactNode;
};

/** A cloakroom ticket: who took it and when, the codes, and what was taken. */
export function Receipt({ label, head, at, codes, facts }: ReceiptProps) {
  return (
    <section className="receipt" aria-label={label}>
      <header>
        <span>{head}</span>
        {at}
      </header>
      {codes.map(({ name, code, note }) => (
        <div key={name}>
          <p className="soft small">{name}</p>
          <output translate="no" className="code" aria-label={name}>
            {code}
          </output>
          {note ? <p className="soft small">{note}</p> : null}
        </div>
      ))}
      <div className="facts-box">
        <Facts facts={facts} />
      </div>
    </section>
  );
}
