import type { ComponentProps, ReactNode } from "react";
import { langTag } from "#app/i18n/lang-tag.ts";
import { usePage } from "#app/ui/page-context.tsx";
import { useWords } from "#app/ui/words.tsx";

/** The form of a page whose text would be lost if the page were left: the switches send it, and it is kept. */
export const TYPED_FORM = "typed";

type ReadingSwitchesProps = { readonly sendForm?: boolean | undefined };

/** Elder view and language: real forms, so they work everywhere and keep nothing in the address. */
export function ReadingSwitches({ sendForm = false }: ReadingSwitchesProps) {
  const { t, language } = useWords();
  const { view } = usePage();
  const otherView = view === "elder" ? "standard" : "elder";
  const other = language === "zh" ? "en" : "zh";
  const Switch = sendForm ? SwitchInForm : SwitchAlone;
  return (
    <div className="view">
      <Switch name="view" value={otherView}>
        {t(`common.view.${otherView}`)}
      </Switch>
      <Switch name="language" value={other} lang={langTag(other)}>
        {t("common.view.language")}
      </Switch>
    </div>
  );
}

type SwitchProps = Pick<ComponentProps<"button">, "lang"> & {
  readonly name: "view" | "language";
  readonly value: string;
  readonly children: ReactNode;
};

function SwitchAlone({ name, ...button }: SwitchProps) {
  const { pathname } = usePage();
  return (
    <form method="post" action={`/${name}`}>
      <input type="hidden" name="return" value={pathname} />
      <button {...button} type="submit" className="plain" name={name} />
    </form>
  );
}

const SwitchInForm = ({ name: _, ...button }: SwitchProps) => (
  <button
    {...button}
    type="submit"
    className="plain"
    form={TYPED_FORM}
    formNoValidate
    name="reading"
  />
);
