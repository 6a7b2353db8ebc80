import type { Problem } from "#app/domain/intake/check-answers.ts";
import type { FormStep } from "#app/domain/intake/form.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import type { Answers } from "#app/domain/intake/question.ts";
import {
  LONGEST_LAIN_DAYS,
  type OfficeChannel,
  type RegistrationFault,
  type RegistrationTyped,
} from "#app/domain/intake/registration.ts";
import type { NamedUnit } from "#app/ui/filing/question-words.ts";
import { faultOf, stepTitle } from "#app/ui/filing/question-words.ts";
import { Questions } from "#app/ui/filing/questions.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { troubleOf } from "#app/ui/form/trouble.ts";
import { useWords, type Words } from "#app/ui/words.tsx";

type RegistrationFormProps = {
  readonly kind: Kind;
  readonly steps: readonly FormStep[];
  readonly channels: readonly OfficeChannel[];
  readonly answers: Answers;
  readonly typed: RegistrationTyped;
  /** Null before anything was sent. */
  readonly faults: {
    readonly faults: readonly RegistrationFault[];
    readonly problems: readonly Problem[];
  } | null;
  readonly units: readonly NamedUnit[];
};

/** How and when it came, then every question of the form. What was typed stays, whatever was wrong with it. */
export function RegistrationForm(props: RegistrationFormProps) {
  const { kind, steps, channels, answers, typed, faults, units } = props;
  const { t } = useWords();
  const problems = [
    ...(faults?.faults ?? []).map((fault) => registrationFault(fault, t)),
    ...(faults?.problems ?? []).map((problem) => ({
      field: problem.question,
      message: faultOf(t, problem, kind),
      trouble: troubleOf(problem.fault) ?? ("misread" as const),
    })),
  ];
  const errors = new Map(problems.map(({ field, message }) => [field, message]));
  return (
    <form method="post" className="stack registration" noValidate>
      <FormKey />
      <div>
        <h1>{t(`registration.heading.${kind}`)}</h1>
        <p className="soft">{t("registration.read")}</p>
        <p className="soft">{t(`registration.silent.${kind}`)}</p>
      </div>
      <ErrorSummary problems={problems} />
      <section className="panel stack">
        <h2>{t("registration.came")}</h2>
        <ChoiceGroup
          kind="radio"
          name="channel"
          label={t("registration.field.channel")}
          error={errors.get("channel")}
          chosen={[typed.channel]}
          choices={channels.map((value) => ({ value, label: t(`registration.channel.${value}`) }))}
        />
        <InputField
          name="received"
          label={t("registration.field.received")}
          hint={t("registration.field.receivedHint")}
          error={errors.get("received")}
          defaultValue={typed.received}
          autoComplete="off"
        />
      </section>
      {steps
        .filter(({ questions }) => questions.length > 0)
        .map(({ name, questions }) => (
          <section key={name} className="panel stack">
            <h2>{stepTitle(t, name, kind)}</h2>
            <Questions asked={{ kind, questions, answers, units, faults: errors }} />
          </section>
        ))}
      <div className="actions">
        <Button>{t("registration.keep")}</Button>
      </div>
      <p className="small soft">{t("registration.kept")}</p>
    </form>
  );
}

function registrationFault(fault: RegistrationFault, t: Words["t"]) {
  const message =
    fault.field === "channel"
      ? t("registration.fault.channel")
      : t(`registration.fault.${fault.code}`, { days: LONGEST_LAIN_DAYS });
  const trouble = fault.field === "channel" ? "missing" : (troubleOf(fault.code) ?? "misread");
  return { field: fault.field, message, trouble } as const;
}
