/** The first thing in a form whose quiet buttons stand before its main one: Enter in a field presses the first, and so the main one. */
export function EnterPresses() {
  return <button type="submit" className="aside-only" tabIndex={-1} aria-hidden />;
}
