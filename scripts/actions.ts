// `npm run actions`: every action of the desk as a page for lawyers, in Chinese; `-- en` in English. Needs no database.
import { ACTIONS } from "#app/domain/matter/action.ts";
import { translator } from "#app/i18n/translate.ts";
import { lettersOf } from "#app/shell/letters/letters-of.server.ts";
import { recordInWords } from "#app/ui/action/record-in-words.ts";

const language = process.argv.includes("en") ? "en" : "zh";
const words = { t: translator(language), language } as const;

const lines = [`# ${words.t("desk.record.title")}`, "", words.t("desk.record.lead")];
for (const action of ACTIONS) {
  lines.push("", `## ${words.t(`matter.action.${action}`)}`, "");
  for (const { term, says } of recordInWords(action, lettersOf(action), words))
    lines.push(`- **${term}**`, ...says.map((one) => `  - ${one}`));
}
console.log(lines.join("\n"));
