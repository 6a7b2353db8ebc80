/** A hundred million yuan. */
const MOST_FEN = 10_000_000_000;

/** Yuan as a person types them (`1,268.5`, `268元`) in fen; null where it is no amount, or more than anyone meant. */
export function parseFen(typed: string, most = MOST_FEN): number | null {
  const plain = typed.normalize("NFKC").replaceAll(/[,\s¥元]/g, "");
  const [, yuan, fraction = ""] = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(plain) ?? [];
  if (yuan === undefined) return null;
  const fen = Number(yuan) * 100 + Number(fraction.padEnd(2, "0"));
  return fen <= most ? fen : null;
}
