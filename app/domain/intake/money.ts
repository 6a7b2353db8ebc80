/** A hundred million yuan: more than anybody pays for what they complain of. */
const MOST_FEN = 10_000_000_000;
/** A hundred thousand million yuan: the largest penalty of a drug maker was nine thousand million. */
export const MOST_PENALTY = 10_000_000_000_000;

/** Why what was typed is not taken as an amount. */
export const faultInAmount = (typed: string, most = MOST_FEN): "not-an-amount" | "too-much" =>
  parseFen(typed, most) === null && parseFen(typed, Number.MAX_VALUE) !== null
    ? "too-much"
    : "not-an-amount";

/** Yuan as a person types them (`1,268.5`, `268元`) in fen; null where it is no amount, or more than anyone meant. */
export function parseFen(typed: string, most = MOST_FEN): number | null {
  const plain = typed.normalize("NFKC").replaceAll(/[,\s¥元]/g, "");
  const [, yuan, fraction = ""] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(plain) ?? [];
  if (yuan === undefined) return null;
  const fen = Number(yuan) * 100 + Number(fraction.padEnd(2, "0"));
  return fen <= most ? fen : null;
}
