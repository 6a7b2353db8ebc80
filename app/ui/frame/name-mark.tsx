/** The capsule that hears: decoration beside the name. */
export function NameMark() {
  return (
    <svg className="mark" width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
      <path fill="currentColor" d="M12 9h17v6.5h-8.1A9.5 9.5 0 1 1 12 9z" />
      <path className="mark-cross" d="M12 14.5v8M8 18.5h8" />
    </svg>
  );
}
