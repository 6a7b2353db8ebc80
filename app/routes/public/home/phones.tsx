import { useWords } from "#app/ui/words.tsx";

const phones = [
  { number: "120", says: "home.phones.ambulance" },
  { number: "110", says: "home.phones.police" },
  { number: "12315", says: "home.phones.consumer" },
  { number: "12345", says: "home.phones.government" },
] as const;

export function Phones() {
  const { t } = useWords();
  return (
    <section className="section titled" aria-labelledby="phones">
      <h2 id="phones">{t("home.phones.title")}</h2>
      <ul className="phones">
        {phones.map(({ number, says }) => (
          <li key={number}>
            <a className="num" href={`tel:${number}`}>
              {number}
            </a>
            <span>{t(says)}</span>
          </li>
        ))}
      </ul>
      <p className="small soft">{t("home.phones.advice")}</p>
    </section>
  );
}
