import { TOTP } from "otpauth";
import type { Page } from "playwright-core";
import { press } from "#tests/e2e/walk/press.ts";
import type { Album } from "#tests/guide/album.ts";
import { fillIn } from "#tests/guide/fill-in.ts";
import type { Office } from "#tests/guide/office.ts";

const NEWCOMER = "caiwu2";

/** One administrator lets somebody in, another confirms it, and the newcomer signs in for the first time. */
export async function takeNewcomerPictures(office: Office, album: Album) {
  const security = await office.at("anquan");
  await security.goto("/security/new-person");
  const form = security.locator("main form");
  await fillIn(form, {
    signInName: NEWCOMER,
    displayName: "林晚",
    mail: `${NEWCOMER}@yunxi.example`,
  });
  await form.locator('[name="role"]').selectOption("finance");
  await album.take(security, "security-new-person", { downTo: form });
  await press(security, form.locator("button").last());

  const second = await office.at("guanli");
  await second.goto("/security/changes");
  await album.take(second, "security-confirm", { downTo: second.locator("main table") });
  await press(second, second.locator('main button[value="confirm"]'));
  await second.waitForURL("**/security/first-password");
  const password = await second.locator("main output.code").innerText();
  await album.take(second, "security-first-password", {
    downTo: second.locator("main .actions"),
  });

  await signInForTheFirstTime(await office.visitor(), password.trim(), album);
}

async function signInForTheFirstTime(page: Page, password: string, album: Album) {
  await page.goto("/desk/sign-in");
  await album.take(page, "sign-in", { only: [page.locator("main h1"), page.locator("main form")] });
  await page.fill('[name="name"]', NEWCOMER);
  await page.fill('[name="password"]', password);
  await press(page, 'main button:has-text("登录")');
  await page.waitForURL("**/desk/sign-in/enrolment*");
  await album.take(page, "enrolment", {
    only: [page.locator("main h1"), page.locator("main form")],
  });

  const secret = await page.locator("main output.code").innerText();
  const code = new TOTP({ secret: secret.replaceAll(/\s/g, "") }).generate();
  await page.fill('[name="code"]', code);
  await press(page, 'main button:has-text("绑定")');
  await page.waitForURL("**/desk/account/recovery-codes*");
  await album.take(page, "recovery-codes", {
    only: [page.locator("main h1"), page.locator("main .actions")],
  });
}
