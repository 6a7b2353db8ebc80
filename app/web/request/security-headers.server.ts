const YEAR = 31_536_000;

/** Nothing from anywhere else: no font, no frame, no image, no place to send a form to. */
export function contentPolicy(nonce?: string): string {
  const scripts = nonce ? `'self' 'nonce-${nonce}'` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join("; ");
}

/** For a page that shows a file: not even a script of our own, and no form. */
export const scriptlessPolicy = (): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

const ALWAYS = {
  "x-content-type-options": "nosniff",
  // With no-referrer a browser sends `Origin: null` on forms, and every one of them would be refused.
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "x-frame-options": "DENY",
};

export function addSecurityHeaders(headers: Headers, { encrypted }: { encrypted: boolean }) {
  for (const [name, value] of Object.entries(ALWAYS)) headers.set(name, value);
  if (encrypted) headers.set("strict-transport-security", `max-age=${YEAR}; includeSubDomains`);
  if (!headers.has("content-security-policy"))
    headers.set("content-security-policy", contentPolicy());
  if (!headers.has("cache-control")) headers.set("cache-control", "private, no-store");
}
