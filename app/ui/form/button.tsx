import type { ComponentProps } from "react";

type Tone = { readonly tone?: "quiet" | "stop" | undefined };

/** No disabled button exists: a page says what is missing instead. */
export function Button({ tone, type = "submit", ...rest }: Tone & ComponentProps<"button">) {
  return <button {...rest} type={type} className={classOf(tone)} />;
}

export function ButtonLink({ tone, children, ...rest }: Tone & ComponentProps<"a">) {
  return (
    <a {...rest} className={classOf(tone)}>
      {children}
    </a>
  );
}

function classOf(tone: Tone["tone"]): string {
  return tone ? `button ${tone}` : "button";
}
