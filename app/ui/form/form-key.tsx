import { useId } from "react";
import { usePage } from "#app/ui/page-context.tsx";

type FormKeyProps = {
  /** Of what the form is about, as it stands on this page; for a form that rests on nothing that may change, left out. */
  readonly version?: number | string | undefined;
};

/** Stands in every form that changes something: by it a second press is known, and an answer to an older page. */
export function FormKey({ version }: FormKeyProps) {
  const { formKey } = usePage();
  const place = useId();
  return (
    <>
      <input type="hidden" name="formKey" value={`${formKey}${place}`} />
      {version === undefined ? null : <input type="hidden" name="version" value={version} />}
    </>
  );
}
