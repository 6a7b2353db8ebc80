import { type Action, recordOf } from "#app/domain/matter/action.ts";
import type { ActionPage, Typed } from "#app/domain/matter/record/field.ts";
import { choiceLabel } from "#app/ui/action/choice-label.ts";
import { useFieldLabel } from "#app/ui/action/field-label.ts";
import { Facts } from "#app/ui/facts.tsx";
import { useWords } from "#app/ui/words.tsx";

type ProposedContentProps = {
  readonly action: Action;
  readonly page: ActionPage;
  readonly typed: Typed;
};

/** What was written in a form that waits for others, question by question. */
export function ProposedContent({ action, page, typed }: ProposedContentProps) {
  const words = useWords();
  const labelOf = useFieldLabel();
  const facts = Object.entries(recordOf(action).fields).map(([name, field]) => {
    const choices = field.choices?.(page) ?? [];
    const said = (typed[name] ?? []).map((value) => {
      const choice = choices.find((one) => one.value === value);
      return choice ? choiceLabel(choice, words) : value;
    });
    return {
      term: labelOf(name, field),
      value: <span className="told">{said.join("\n")}</span>,
    };
  });
  return facts.length > 0 ? <Facts facts={facts} /> : <p>{words.t("proposals.noContent")}</p>;
}
