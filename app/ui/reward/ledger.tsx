import type { ReactNode } from "react";
import { formatMoney } from "#app/i18n/format.ts";
import { useWords } from "#app/ui/words.tsx";

export type LedgerLine = {
  readonly item: ReactNode;
  readonly note?: ReactNode;
  readonly basis: ReactNode;
  readonly working: ReactNode;
  /** Fen; null where the line only states what is reckoned with. */
  readonly amount: number | null;
  /** A rule that was looked at and changed nothing still has its line. */
  readonly changed: boolean;
};

type LedgerProps = {
  readonly label: string;
  readonly lines: readonly LedgerLine[];
  readonly total: { readonly item: ReactNode; readonly amount: number };
};

export function Ledger({ label, lines, total }: LedgerProps) {
  const { t, language } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="scroll" tabIndex={0} aria-label={label}>
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">{t("common.ledger.item")}</th>
            <th scope="col">{t("common.ledger.basis")}</th>
            <th scope="col" className="end">
              {t("common.ledger.working")}
            </th>
            <th scope="col" className="end">
              {t("common.ledger.yuan")}
            </th>
          </tr>
        </thead>
        <tbody>{lines.map((line, index) => lineOf(line, index, language))}</tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {total.item}
            </th>
            <td className="end">
              <output>{formatMoney(total.amount, language)}</output>
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function lineOf(line: LedgerLine, index: number, language: "zh" | "en") {
  return (
    <tr key={index} className={line.changed ? undefined : "skip-line"}>
      <th scope="row">
        {line.item}
        {line.note ? <small>{line.note}</small> : null}
      </th>
      <td>{line.basis}</td>
      <td className="end">{line.working}</td>
      <td className="end">{line.amount === null ? "" : formatMoney(line.amount, language)}</td>
    </tr>
  );
}
