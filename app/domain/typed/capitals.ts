const DIGITS = "零壹贰叁肆伍陆柒捌玖";
const PLACES = ["", "拾", "佰", "仟"];
const GROUPS = ["", "万", "亿"];

/** A sum of fen in the capitals of Chinese bills, 壹仟贰佰陆拾捌元伍角: what cannot be misread by a comma. */
export function inCapitals(fen: number): string {
  const [whole, tenths, hundredths] = [Math.floor(fen / 100), Math.floor(fen / 10) % 10, fen % 10];
  const yuan = whole > 0 ? `${wholeInCapitals(whole)}元` : "";
  if (tenths === 0 && hundredths === 0) return `${yuan || "零元"}整`;
  const gap = yuan !== "" && tenths === 0 ? "零" : "";
  const cents = hundredths > 0 ? `${DIGITS[hundredths]}分` : "";
  return `${yuan}${gap}${tenths > 0 ? `${DIGITS[tenths]}角` : ""}${cents}`;
}

/** Groups of four; where one has leading or trailing noughts, a single 零 stands for the gap. */
function wholeInCapitals(whole: number): string {
  const groups = String(whole).padStart(12, "0").match(/\d{4}/g) ?? [];
  return groups
    .map(
      (group, index) =>
        groupInCapitals(group) + (Number(group) > 0 ? GROUPS[groups.length - 1 - index] : ""),
    )
    .reduce((written, part, index) => {
      if (part === "") return written;
      const gap = written !== "" && Number(groups[index]) < 1000 ? "零" : "";
      const before = written !== "" && gap === "" && groups[index - 1] === "0000" ? "零" : gap;
      return written + before + part;
    }, "");
}

const groupInCapitals = (group: string): string =>
  [...group]
    .map((digit, index) => (digit === "0" ? "零" : `${DIGITS[Number(digit)]}${PLACES[3 - index]}`))
    .join("")
    .replaceAll(/零+/g, "零")
    .replaceAll(/^零|零$/g, "");
