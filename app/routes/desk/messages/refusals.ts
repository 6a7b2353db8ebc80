import { LONGEST_MESSAGE, LONGEST_WAIT_DAYS, MOST_A_DAY } from "#app/domain/messages/message.ts";
import { charactersIn } from "#app/domain/typed/characters.ts";
import { isKey } from "#app/i18n/known-key.ts";
import type { Key } from "#app/i18n/translate.ts";
import type { MessageRefused } from "#app/routes/desk/messages/send.server.ts";
import type { WritingRefusal } from "#app/shell/messages/writing.server.ts";
import type { MessageField } from "#app/ui/desk-form/messages.ts";
import { useWords } from "#app/ui/words.tsx";

/** Of a note in its own words, where there are such. */
function keyOf(code: WritingRefusal, of: MessageRefused["of"]): Key {
  const own = `messages.note.refused.${code}`;
  return of === "note" && isKey(own) ? own : `messages.refused.${code}`;
}

const OF_THE_DAY: readonly string[] = ["day-passed", "day-too-far"];
const OF_THE_TEXT: readonly string[] = ["nothing-written", "too-long"];

/** Why a message was not sent, in words, all of it above the form and each beside its field. */
export function useRefusals(
  answer: MessageRefused | undefined,
  of: MessageRefused["of"] = "message",
) {
  const refused = answer?.of === of ? answer : undefined;
  const { t } = useWords();
  const values = {
    length: charactersIn(refused?.typed[of === "note" ? "note" : "text"] ?? ""),
    longest: LONGEST_MESSAGE,
    most: MOST_A_DAY,
    days: LONGEST_WAIT_DAYS,
  };
  const said = [
    ...(refused?.because ?? []).map((code) => ({
      code,
      reason: t(keyOf(code, of), values),
    })),
    ...(refused?.fault ? [{ code: refused.fault, reason: t(`typed.fault.${refused.fault}`) }] : []),
  ];
  const errorOn = (field: MessageField) =>
    said.find(({ code }) =>
      field === "text"
        ? OF_THE_TEXT.includes(code)
        : OF_THE_DAY.includes(code) || code === refused?.fault,
    )?.reason;
  return {
    codes: said.map(({ code }) => code),
    reasons: said.map(({ reason }) => reason),
    errorOn,
  };
}
