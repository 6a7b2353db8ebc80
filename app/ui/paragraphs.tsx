/** Somebody's own words, untouched: one paragraph a line, empty lines left out. */
export function Paragraphs({ text }: { readonly text: string }) {
  return (
    <blockquote className="told">
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </blockquote>
  );
}

const paragraphsOf = (text: string): readonly string[] => [
  ...new Set(text.split(/\r?\n/).filter((line) => line.trim() !== "")),
];
