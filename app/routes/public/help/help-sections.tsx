import { useOfficeWords } from "#app/ui/frame/office-words.tsx";
import { Bullets, ProseSection } from "#app/ui/prose.tsx";
import { useWords } from "#app/ui/words.tsx";

/** What people ask before they file, and after. */
export function HelpSections({ of }: { readonly of: keyof typeof sections }) {
  const { t } = useWords();
  const values = useOfficeWords();
  return (
    <>
      {sections[of].map(({ part, says }) => (
        <ProseSection key={part} id={part} title={t(`help.${part}.title`)}>
          <Bullets items={says.map((key) => t(key, values))} />
        </ProseSection>
      ))}
    </>
  );
}

const sections = {
  before: [
    {
      part: "which",
      says: ["help.which.complaint", "help.which.report", "help.which.both", "help.which.wrong"],
    },
    {
      part: "prepare",
      says: [
        "help.prepare.package",
        "help.prepare.proof",
        "help.prepare.place",
        "help.prepare.keep",
      ],
    },
  ],
  after: [
    { part: "lost", says: ["help.lost.anonymous", "help.lost.named"] },
    {
      part: "unhappy",
      says: [
        "help.unhappy.late",
        "help.unhappy.complaint",
        "help.unhappy.report",
        "help.unhappy.integrity",
      ],
    },
    { part: "reading", says: ["help.reading.elder", "help.reading.voice", "help.reading.person"] },
  ],
} as const;
