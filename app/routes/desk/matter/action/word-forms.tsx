import type { ReactNode } from "react";
import { LONGEST } from "#app/domain/typed/longest.ts";
import type { KnownProposal } from "#app/routes/desk/matter/action/known-proposal.server.ts";
import { OpinionFields } from "#app/routes/desk/matter/action/opinion-fields.tsx";
import { type AnsweredWord, useWordFaults } from "#app/routes/desk/matter/action/word-faults.ts";
import { Button } from "#app/ui/form/button.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type WordFormsProps = {
  readonly known: KnownProposal;
  readonly matterId: string;
  readonly answer: AnsweredWord | undefined;
};

/** The reader's own word, each in a form of its own; where none is theirs, why. */
export function WordForms({ known, matterId, answer }: WordFormsProps) {
  const { t } = useWords();
  const { line, words, because, action } = known;
  const errorOn = useWordFaults(answer);
  const form = { path: `/desk/matters/${matterId}/proposals/${line.id}`, digest: line.digest };
  const forms = {
    say: (
      <WordForm {...form} word="say" button={t("proposals.word.say")}>
        <OpinionFields answer={answer} />
        <ProofNotice permission="approve-proposal" />
      </WordForm>
    ),
    review: <WordForm {...form} word="review" button={t("proposals.word.review")} />,
    approve: (
      <WordForm
        {...form}
        word="approve"
        button={t("proposals.word.approve", { action: t(`matter.action.${action}`) })}
      >
        <ProofNotice permission="approve-proposal" />
      </WordForm>
    ),
    return: (
      <WordForm {...form} word="return" button={t("proposals.word.return")} isQuiet>
        <TextField
          name="reason"
          label={t("proposals.word.reason")}
          hint={t("proposals.word.reasonHint", { longest: LONGEST })}
          error={errorOn("reason")}
          defaultValue={answer?.typed.reason}
          rows={3}
        />
      </WordForm>
    ),
    withdraw: (
      <WordForm {...form} word="withdraw" button={t("proposals.word.withdraw")} isQuiet>
        <p className="soft">{t("proposals.word.withdrawSays")}</p>
      </WordForm>
    ),
  };
  return (
    <>
      {words.map((word) => (
        <div key={word}>{forms[word]}</div>
      ))}
      {words.length === 0 ? (
        <ul className="soft">
          {because.map((reason) => (
            <li key={reason}>{t(`proposals.reason.${reason}`)}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

type WordFormProps = {
  readonly path: string;
  /** Of what the reader has before them: another digest is another proposal. */
  readonly digest: string;
  readonly word: string;
  readonly button: string;
  readonly isQuiet?: boolean;
  readonly children?: ReactNode;
};

function WordForm({ path, digest, word, button, isQuiet = false, children }: WordFormProps) {
  return (
    <form className="stack tight" method="post" action={path}>
      <FormKey />
      <input type="hidden" name="digest" value={digest} />
      {children}
      <div className="actions">
        <Button {...(isQuiet ? { tone: "quiet" } : {})} name="intent" value={word}>
          {button}
        </Button>
      </div>
    </form>
  );
}
