import { Outlet } from "@remix-run/react";

export default function Frame() {
  return <Outlet />;
}
