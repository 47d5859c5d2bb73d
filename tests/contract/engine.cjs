// The commerce engine of the contract tests: Vendure in memory with our plugin and a small shop.
// Prints one JSON line when it serves: {url, key, token}. Environment: ENGINE_PORT, HUB_URL, FRONTDESK_SHOP_SECRET.
"use strict";

process.env.VENDURE_DISABLE_TELEMETRY = "true";
const core = require("@vendure/core");
const { FrontdeskPlugin } = require("../../resources/vendure/frontdesk-plugin.cjs");

const port = Number(process.env.ENGINE_PORT);
const url = `http://127.0.0.1:${port}/admin-api`;
const ADMIN = { username: "superadmin", password: "superadmin" };

const config = {
  logger: new core.DefaultLogger({ level: core.LogLevel.Error }),
  apiOptions: { port, hostname: "127.0.0.1", adminApiPath: "admin-api", shopApiPath: "shop-api", trustProxy: false },
  authOptions: {
    tokenMethod: ["bearer", "api-key"],
    superadminCredentials: { identifier: ADMIN.username, password: ADMIN.password },
    cookieOptions: { secret: "of the contract tests alone" },
  },
  dbConnectionOptions: { type: "sqljs", synchronize: true, autoSave: false, logging: false },
  defaultLanguageCode: "en",
  paymentOptions: { paymentMethodHandlers: [core.dummyPaymentHandler] },
  plugins: [
    core.DefaultSearchPlugin.init({ bufferUpdates: false }),
    FrontdeskPlugin.init({ hub: process.env.HUB_URL, secret: process.env.FRONTDESK_SHOP_SECRET }),
  ],
};

let token = "";

async function ask(query, variables = {}) {
  const headers = { "Content-Type": "application/json", ...(token && { Authorization: `Bearer ${token}` }) };
  const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify({ query, variables }) });
  token = answer.headers.get("vendure-auth-token") || token;
  const body = await answer.json();
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data;
}

async function seed() {
  await ask("mutation($u: String!, $p: String!) { login(username: $u, password: $p) { __typename } }", { u: ADMIN.username, p: ADMIN.password });
  const en = (name) => [{ languageCode: "en", name }];
  const created = "mutation($i: ";
  const vn = await ask(`${created}CreateCountryInput!) { createCountry(input: $i) { id } }`, {
    i: { code: "VN", enabled: true, translations: en("Viet Nam") },
  });
  const zone = await ask(`${created}CreateZoneInput!) { createZone(input: $i) { id } }`, {
    i: { name: "World", memberIds: [vn.createCountry.id] },
  });
  const category = await ask(`${created}CreateTaxCategoryInput!) { createTaxCategory(input: $i) { id } }`, {
    i: { name: "Standard", isDefault: true },
  });
  await ask(`${created}CreateTaxRateInput!) { createTaxRate(input: $i) { id } }`, {
    i: { name: "VAT", enabled: true, value: 20, categoryId: category.createTaxCategory.id, zoneId: zone.createZone.id },
  });
  const { channels } = await ask("{ channels { items { id } } }");
  await ask(`${created}UpdateChannelInput!) { updateChannel(input: $i) { __typename } }`, {
    i: { id: channels.items[0].id, pricesIncludeTax: true, defaultTaxZoneId: zone.createZone.id, defaultShippingZoneId: zone.createZone.id },
  });
  const flag = (name, value) => ({ name, value });
  await ask(`${created}CreateShippingMethodInput!) { createShippingMethod(input: $i) { id } }`, {
    i: {
      code: "courier",
      fulfillmentHandler: "manual-fulfillment",
      translations: [{ languageCode: "en", name: "Courier", description: "" }],
      checker: { code: "default-shipping-eligibility-checker", arguments: [flag("orderMinimum", "0")] },
      calculator: {
        code: "default-shipping-calculator",
        arguments: [flag("rate", "300"), flag("includesTax", "include"), flag("taxRate", "20")],
      },
    },
  });
  await ask(`${created}CreatePromotionInput!) { createPromotion(input: $i) { __typename } }`, {
    i: {
      enabled: true,
      couponCode: "TEN",
      translations: [{ languageCode: "en", name: "Ten off", description: "" }],
      conditions: [],
      actions: [{ code: "order_percentage_discount", arguments: [flag("discount", "10")] }],
    },
  });
  for (const [name, sku, price, stock] of [["Desk lamp", "L-1", 1200, 900], ["Cable", "C-1", 600, 20]]) {
    const product = await ask(`${created}CreateProductInput!) { createProduct(input: $i) { id } }`, {
      i: { enabled: true, translations: [{ languageCode: "en", name, slug: sku.toLowerCase(), description: `About ${name}` }] },
    });
    await ask("mutation($i: [CreateProductVariantInput!]!) { createProductVariants(input: $i) { id } }", {
      i: [{ productId: product.createProduct.id, sku, price, stockOnHand: stock, trackInventory: "TRUE", translations: en(name) }],
    });
  }
  const role = await ask(`${created}CreateRoleInput!) { createRole(input: $i) { id } }`, {
    i: {
      code: "frontdesk",
      description: "What a Frontdesk hub may do",
      permissions: [
        "ReadOrder", "CreateOrder", "UpdateOrder", "ReadCustomer", "UpdateCustomer", "DeleteCustomer", "ReadCatalog",
        "ReadPromotion",
      ],
    },
  });
  const key = await ask(`${created}CreateApiKeyInput!) { createApiKey(input: $i) { apiKey } }`, {
    i: { roleIds: [role.createRole.id], translations: en("Frontdesk") },
  });
  return key.createApiKey.apiKey;
}

async function main() {
  const app = await core.bootstrap(config);
  // Without its queue in this process the search index would stay empty.
  await app.get(core.JobQueueService).start();
  const key = await seed();
  process.stdout.write(`${JSON.stringify({ url, key, token })}\n`);
}

main().catch((error) => {
  process.stderr.write(`${error.stack || error}\n`);
  process.exit(1);
});
