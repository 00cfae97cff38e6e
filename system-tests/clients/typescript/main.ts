/** Uses the four services as a stranger would: with clients made from the committed documents alone. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import createClient, { type Middleware } from "openapi-fetch";
import type { paths as CaseReferral } from "./generated/case-referral.js";
import type { paths as Certificate } from "./generated/certificate.js";
import type { paths as Notification } from "./generated/notification.js";
import type { paths as Registry } from "./generated/registry.js";

const base = Number(process.env.PRASAN_PORT_BASE ?? 8100);
const at = (offset: number) => `http://127.0.0.1:${base + offset}`;

/** Asked for anew with each call, since a token lives for minutes. */
const signed: Middleware = {
  async onRequest({ request }) {
    const answer = await fetch(`${at(0)}/token`, {
      method: "POST",
      body: new URLSearchParams({ grant_type: "password", username: "ministry", password: "demo" }),
    });
    const { access_token } = (await answer.json()) as { access_token: string };
    request.headers.set("Authorization", `Bearer ${access_token}`);
    return request;
  },
};
const client = <Paths extends {}>(offset: number) => {
  const made = createClient<Paths>({ baseUrl: at(offset) });
  made.use(signed);
  return made;
};

const registry = client<Registry>(1);
const certificate = client<Certificate>(2);
const cases = client<CaseReferral>(3);
const notification = client<Notification>(4);

const filtered = await registry.GET("/v1/centres", { params: { query: { district: "1001" } } });
assert.ok(filtered.data && filtered.data.items.every((centre) => centre.districtCode === "1001"));

const seen = new Set<string>();
let cursor: string | undefined;
do {
  const page = await registry.GET("/v1/centres", { params: { query: { limit: 20, cursor } } });
  assert.ok(page.data, JSON.stringify(page.error));
  page.data.items.forEach((centre) => seen.add(centre.id));
  cursor = page.data.nextCursor ?? undefined;
} while (cursor);
assert.equal(seen.size, 50, "centres of the demo, each on one page");

const created = await registry.POST("/v1/workshops", {
  params: { header: { "Idempotency-Key": randomUUID() } },
  body: { titleTh: "อบรมไคลเอนต์", titleEn: "Clients", heldOn: "2026-01-31", venueTh: "กรุงเทพฯ" },
});
assert.equal(created.response.status, 201, JSON.stringify(created.error));
assert.ok(created.response.headers.get("Location")?.endsWith(created.data!.id));

const certificates = await certificate.GET("/v1/certificates", { params: { query: { limit: 1 } } });
const document = await certificate.GET("/v1/certificates/{id}/document", {
  params: { path: { id: certificates.data!.items[0]!.id } },
  parseAs: "arrayBuffer",
});
assert.equal(new TextDecoder().decode(document.data!.slice(0, 5)), "%PDF-");

const refused = await cases.GET("/v1/cases", { params: { query: { cursor: "made-up" } } });
assert.equal(refused.error?.status, 400);
assert.equal(refused.error?.errors[0]?.field, "cursor");
assert.ok(refused.error?.titleTh);

const messages = await notification.GET("/v1/messages", { params: { query: { limit: 1 } } });
assert.ok(messages.data, JSON.stringify(messages.error));
console.log("TypeScript clients: filtered, paged, created, downloaded, refused");
