import { index, layout, prefix, type RouteConfig, route } from "@remix-run/route-config";

/** THE SITE MAP: every URL of the product, by audience. */
export default [
  layout("routes/public/frame.tsx", [
    index("routes/public/home.tsx"),
    route("enquiry", "routes/public/enquiry.tsx"),
    route("adverse-reaction", "routes/public/adverse-reaction.tsx"),
    route("help", "routes/public/help.tsx"),
    ...prefix("law", [
      index("routes/public/law/index.tsx"),
      route("calculator", "routes/public/law/calculator.tsx"),
      route("reward", "routes/public/law/reward.tsx"),
      route("api", "routes/public/law/api.tsx"),
      route(":id", "routes/public/law/rule.tsx"),
    ]),
    route("protection", "routes/public/protection.tsx"),
    route("accessibility", "routes/public/accessibility.tsx"),
    route("site-map", "routes/public/site-map.tsx"),
  ]),
  layout("routes/reporter/frame.tsx", [
    route("file/:kind", "routes/reporter/before-filing.tsx"),
    route("file/:kind/check", "routes/reporter/check-answers.tsx"),
    route("file/:kind/:step", "routes/reporter/filing-step.tsx"),
    route("receipt", "routes/reporter/receipt.tsx"),
    route("progress", "routes/reporter/progress.tsx"),
    route("progress/claim/:matterId", "routes/reporter/claim.tsx"),
    route("progress/sign-out", "routes/reporter/sign-out.ts"),
  ]),
  route("progress/letters/:letterId", "routes/reporter/letter.tsx"),
  route("leave", "routes/public/leave.ts"),
  route("api/due", "routes/public/law/due.ts"),
  route("api/reward-amount", "routes/public/law/reward-amount.ts"),
  route("language", "routes/public/language.ts"),
  route("view", "routes/public/view.ts"),

  route("desk/sign-in", "routes/desk/sign-in.tsx"),
  route("desk/sign-out", "routes/desk/sign-out.ts"),
  layout("routes/desk/frame.tsx", [
    route("desk", "routes/desk/queue.tsx"),
    ...prefix("desk/matters/:matterId", [
      index("routes/desk/matter.tsx"),
      route("evidence/:evidenceId", "routes/desk/evidence.ts"),
      route(":deed", "routes/desk/deed.tsx"),
    ]),
    route("committee", "routes/committee/agenda.tsx"),
    route("committee/:matterId", "routes/committee/ballot.tsx"),
    route("finance", "routes/finance/payments.tsx"),
    route("finance/:matterId", "routes/finance/payment.tsx"),
    route("custodian", "routes/custodian/sealed.tsx"),
    route("audit", "routes/audit/events.tsx"),
    layout("routes/admin/frame.tsx", [
      route("admin", "routes/admin/office.tsx"),
      route("admin/calendar", "routes/admin/calendar/index.tsx"),
      route("admin/calendar/notice", "routes/admin/calendar/notice.tsx"),
      route("admin/calendar/:noticeId", "routes/admin/calendar/published.tsx"),
      route("admin/law", "routes/admin/law/index.tsx"),
      route("admin/law/:provisionId", "routes/admin/law/provision.tsx"),
      route("admin/parameters", "routes/admin/parameters/index.tsx"),
    ]),
  ]),
  route("desk/matters/:matterId/letters/:letterId", "routes/desk/letter.tsx"),

  route("dev/mail", "routes/dev/mailbox.tsx"),
  route("dev/mail/:messageId", "routes/dev/message.tsx"),
  route("livez", "routes/health/live.ts"),
  route("readyz", "routes/health/ready.ts"),
  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
