import type { ReactNode } from "react";

type TableProps = { readonly label: string; readonly children: ReactNode };

/** Dense rows in a region that scrolls by itself; children are thead and tbody. */
export function Table({ label, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="table" tabIndex={0} aria-label={label}>
      <table className="rows">
        <caption className="aside-only">{label}</caption>
        {children}
      </table>
    </section>
  );
}
