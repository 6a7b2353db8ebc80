import type { ReactNode } from "react";
import { WithPhones } from "#app/ui/with-phones.tsx";

type ProseSectionProps = {
  readonly id?: string | undefined;
  readonly title: string;
  readonly children: ReactNode;
};

/** A headed piece of running text that other pages may link to. */
export function ProseSection({ id, title, children }: ProseSectionProps) {
  return (
    <section className="prose" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Sentences as a list; each is its own key. */
export function Bullets({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>
          <WithPhones>{item}</WithPhones>
        </li>
      ))}
    </ul>
  );
}
