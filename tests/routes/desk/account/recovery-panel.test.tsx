import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RecoveryPanel } from "#app/routes/desk/account/recovery-panel.tsx";

test("a change of telephone says what it ends before the button that does it", () => {
  const html = renderToStaticMarkup(<RecoveryPanel left={10} />);
  const [, asked = ""] = html.split("<details");
  const says = asked.indexOf("所有登录结束");
  expect(says).toBeGreaterThan(-1);
  expect(asked.indexOf('value="new-telephone"')).toBeGreaterThan(-1);
  expect(asked.indexOf("<button")).toBeGreaterThan(says);
});
