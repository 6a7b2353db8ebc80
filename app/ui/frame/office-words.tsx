import { office } from "#app/domain/office.ts";
import { useWords } from "#app/ui/words.tsx";

/** What sentences about the office need: {{phone}}, {{hours}}, {{address}}, {{unit}}. */
export function useOfficeWords() {
  const { language } = useWords();
  return {
    phone: office.phone,
    hours: office.hours[language],
    address: office.address[language],
    unit: office.intakeUnit[language],
  } as const;
}
