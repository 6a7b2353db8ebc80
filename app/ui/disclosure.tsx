import type { ReactNode } from "react";

type DisclosureProps = {
  readonly title: string;
  /** The article that allows it. */
  readonly article?: ReactNode;
  readonly mark?: ReactNode;
  readonly open?: boolean | undefined;
  readonly id?: string | undefined;
  /** The key that opens it, named where the script hears it. */
  readonly letter?: string | undefined;
  readonly children: ReactNode;
};

/** One thing an officer may do now. One is open at a time; a forbidden action does not exist. */
export function Disclosure({
  title,
  article,
  mark,
  open = false,
  id,
  letter,
  children,
}: DisclosureProps) {
  // React does not know the name of <details> yet, so it is spread in.
  const oneAtATime = { name: "disclosure" };
  return (
    <details className="disclosure" open={open} id={id} data-letter={letter} {...oneAtATime}>
      <summary>
        {title}
        {mark}
        {letter ? <kbd>{letter}</kbd> : null}
        {article ? <span className="soft">{article}</span> : null}
      </summary>
      {children}
    </details>
  );
}
