import { Notice } from "#app/ui/notice.tsx";

type RefusalProps = { readonly title: string; readonly reasons: readonly string[] };

/** Why it could not be done: every reason, not the first. */
export function Refusal({ title, reasons }: RefusalProps) {
  return (
    <div role="alert">
      <Notice tone="late" title={title}>
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
