import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AUDIENCES } from "#app/domain/letters/letter.ts";
import { LettersPanel } from "#app/routes/desk/matter/letters-panel.tsx";
import { aMatter } from "#tests/support/a-matter.ts";

const letters = AUDIENCES.map((audience) => ({
  id: audience,
  audience,
  title: audience,
  titleEn: audience,
  isSent: true,
  isWithdrawn: false,
}));

const shownOf = (matter: ReturnType<typeof aMatter>) =>
  [
    ...renderToStaticMarkup(<LettersPanel matter={matter} letters={letters} />).matchAll(
      /，致(.*?)</g,
    ),
  ].map(([, to]) => to);

test("a letter says to whom it went, the reporter by what they sent", () => {
  expect(shownOf(aMatter({ kind: "report" }))[0]).toBe("举报人");
  expect(shownOf(aMatter({ kind: "complaint" }))[0]).toBe("投诉人");
  expect(shownOf(aMatter())).toContain("受理科");
});

test("of a matter that the level above handles, no letter is said to have gone to a desk that must not know", () => {
  const shown = shownOf(aMatter({ escalatedTo: "019a0000-0000-7000-8000-000000000009" }));
  expect(shown).not.toContain("受理科");
  expect(shown.filter((to) => to === "有权办理的人员")).toHaveLength(3);
});
