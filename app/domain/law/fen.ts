/** An amount of money, in whole fen. */
export type Fen = number;

export const yuan = (amount: number): Fen => amount * 100;
