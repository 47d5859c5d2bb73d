// A plugin for a Vendure server: tells a Frontdesk hub at once what changed, lets it change an order that is not paid,
// which the Admin API by itself does not offer, and place an order under a number of its own, whole or not at all.
// Plain JavaScript, no build step:
//
//     const { FrontdeskPlugin } = require("./frontdesk-plugin.cjs");
//     plugins: [FrontdeskPlugin.init({ hub: "https://hub.example", secret: process.env.FRONTDESK_SHOP_SECRET })]
//
// The hub's API key needs a role of ReadOrder, UpdateOrder, ReadCustomer, ReadCatalog and ReadPromotion, and no more;
// CreateOrder besides, if orders entered by hand at the desk shall be placed here; UpdateCustomer and DeleteCustomer, if
// erasing a person at the hub shall take out the engine's copy as well.
// What is told are names of things and no more: the hub asks the Admin API for them. What could not be told (the hub was
// away) the hub finds by itself when it compares.
"use strict";

const { createHash, createHmac, randomUUID, timingSafeEqual } = require("node:crypto");
const core = require("@vendure/core");
const { Args, Mutation, Resolver } = require("@nestjs/graphql");
const { gql } = require("graphql-tag");

/** Milliseconds to gather things for one post, things of a kind in one, milliseconds between tries while the hub is away. */
const GATHER = 40;
const COMMITTED = 100;
const MOST = 200;
const LONGEST_PAUSE = 2000;
const PRICE_SKU = "frontdesk-price";
/** Attempts to find the surcharge that makes a total. */
const ROUNDS = 12;

/** Gathers what changed and posts it, signed; never more than one post at a time, never in the way of the shop. */
class Teller {
  constructor(hub, secret) {
    this.address = new URL("/v1/shop-events", hub);
    this.secret = secret;
    this.waiting = { orders: new Set(), products: new Set(), customers: new Set() };
    this.timer = null;
    this.posting = false;
    this.pause = 0;
  }

  tell(kind, id) {
    if (id === undefined || id === null) return;
    const set = this.waiting[kind];
    // A hub that is away for long compares by itself: nothing need be kept for it without end.
    if (set.size < 5000) set.add(String(id));
    if (!this.timer && !this.posting) this.timer = setTimeout(() => this.post(), GATHER);
  }

  take() {
    const taken = {};
    for (const [kind, set] of Object.entries(this.waiting)) {
      taken[kind] = [...set].slice(0, MOST);
      for (const id of taken[kind]) set.delete(id);
    }
    return taken;
  }

  async post() {
    this.timer = null;
    this.posting = true;
    const taken = this.take();
    const body = JSON.stringify({ id: randomUUID(), time: Date.now(), ...taken });
    const told = await this.attempt(body);
    this.posting = false;
    this.pause = told ? 0 : Math.min(this.pause * 2 || 100, LONGEST_PAUSE);
    // What could not be told is told with what comes next: a hub that is back hears of everything at once.
    if (!told) for (const [kind, ids] of Object.entries(taken)) for (const id of ids) this.waiting[kind].add(id);
    if (Object.values(this.waiting).some((set) => set.size)) this.timer = setTimeout(() => this.post(), this.pause || GATHER);
  }

  async attempt(body) {
    const signature = createHmac("sha256", this.secret).update(body).digest("hex");
    const headers = { "Content-Type": "application/json", "X-Frontdesk-Signature": signature };
    try {
      const answer = await fetch(this.address, { method: "POST", body, headers, signal: AbortSignal.timeout(5000) });
      return answer.status < 500;
    } catch {
      return false;
    }
  }
}

/** An unpaid order's total and address. The same total asked for again is no change: nothing happens twice. */
class UnpaidOrders {
  constructor(orders) {
    this.orders = orders;
  }

  async frontdeskChangeUnpaidOrder(ctx, args) {
    const order = await this.found(ctx, args.orderId);
    if (args.address) {
      await this.orders.setShippingAddress(ctx, order.id, args.address);
    }
    if (args.total !== undefined && args.total !== null) {
      await this.setTotal(ctx, order, args.total);
    }
    // Neither a surcharge nor an address is an event of the engine's own; a moment later this is committed.
    setTimeout(() => FrontdeskPlugin.teller?.tell("orders", order.code), COMMITTED);
    return this.orders.findOne(ctx, order.id);
  }

  async setTotal(ctx, order, total) {
    if (total < 0) throw new core.UserInputError("frontdesk.amount");
    if (order.totalWithTax === total) return;
    let now = order;
    for (const own of order.surcharges.filter((one) => one.sku === PRICE_SKU)) {
      now = await this.orders.removeSurchargeFromOrder(ctx, order.id, own.id);
    }
    // Promotions count a surcharge as well (ten per cent off are ten per cent of it too), so the right one is searched for.
    let [price, before] = [0, null];
    for (let round = 0; round < ROUNDS && now.totalWithTax !== total; round++) {
      const slope = before ? (now.totalWithTax - before.total) / (price - before.price) || 1 : 1;
      before = { price, total: now.totalWithTax };
      price += Math.round((total - now.totalWithTax) / slope) || Math.sign(total - now.totalWithTax);
      for (const own of now.surcharges.filter((one) => one.sku === PRICE_SKU)) {
        await this.orders.removeSurchargeFromOrder(ctx, order.id, own.id);
      }
      const surcharge = { description: "Price", sku: PRICE_SKU, listPrice: price, listPriceIncludesTax: true };
      now = await this.orders.addSurchargeToOrder(ctx, order.id, surcharge);
    }
    if (now.totalWithTax !== total) throw new core.UserInputError("frontdesk.amount");
  }

  async found(ctx, id) {
    const order = await this.orders.findOne(ctx, id, ["surcharges", "lines", "shippingLines", "customer"]);
    if (!order) throw new core.UserInputError("frontdesk.gone");
    if (order.state !== "ArrangingPayment") throw new core.UserInputError("frontdesk.state");
    return order;
  }
}

/** An order that somebody told the desk. All of it happens in one transaction: a draft is never left behind, and `code`,
 *  unique among the engine's orders, finds it again when its answer was lost. */
class NewOrders {
  constructor(orders, customers, connection) {
    this.orders = orders;
    this.customers = customers;
    this.connection = connection;
  }

  async frontdeskPlaceOrder(ctx, args) {
    const placed = await this.orders.findOneByCode(ctx, args.code);
    if (placed) return placed;
    const { id } = await this.orders.createDraft(ctx);
    await this.connection.getRepository(ctx, core.Order).update(id, { code: args.code });
    await this.fill(ctx, id, args.lines);
    expected(await this.orders.addCustomerToOrder(ctx, id, await this.customer(ctx, args)));
    await this.address(ctx, id, args.address);
    // The cheapest comes first.
    const [method] = await this.orders.getEligibleShippingMethods(ctx, id);
    if (method) expected(await this.orders.setShippingMethod(ctx, id, [method.id]), "frontdesk.delivery");
    const { totalWithTax } = await this.orders.findOne(ctx, id);
    // The buyer was told a sum: another one is somebody's to agree to first.
    if (totalWithTax !== args.total) throw new core.UserInputError(`frontdesk.total ${totalWithTax}`);
    // A shop may be set up to take orders without a way of delivery; whether this one does is its own to say.
    const reason = method ? "frontdesk.state" : "frontdesk.delivery";
    expected(await this.orders.transitionToState(ctx, id, "ArrangingPayment"), reason);
    return this.orders.findOne(ctx, id);
  }

  async fill(ctx, id, lines) {
    let added;
    try {
      added = await this.orders.addItemsToOrder(ctx, id, lines);
    } catch (error) {
      if (error instanceof core.EntityNotFoundError) throw new core.UserInputError("frontdesk.goods");
      throw error;
    }
    for (const one of added.errorResults) {
      expected(one, one.__typename === "InsufficientStockError" ? "frontdesk.stock" : "frontdesk.amount");
    }
  }

  /** By id where the hub knows them here, else whoever has this address; what is known of them stays as it is. */
  async customer(ctx, args) {
    const known = args.customerId ? await this.customers.findOne(ctx, args.customerId) : undefined;
    if (known) return known;
    const options = { filter: { emailAddress: { eq: args.customer.emailAddress } }, take: 1 };
    const { items } = await this.customers.findAll(ctx, options);
    return items[0] || expected(await this.customers.createOrUpdate(ctx, args.customer, true));
  }

  async address(ctx, id, address) {
    try {
      await this.orders.setShippingAddress(ctx, id, address);
      await this.orders.setBillingAddress(ctx, id, address);
    } catch (error) {
      if (error instanceof core.UserInputError) throw new core.UserInputError("frontdesk.country");
      throw error;
    }
  }
}

/** What was asked for, or an end to the transaction. */
function expected(result, reason = "frontdesk.state") {
  if (core.isGraphQlErrorResult(result)) throw new core.UserInputError(reason);
  return result;
}

// Decorators, written as the calls that they are: this file needs no compiler.
function resolver(kind, mutation, permission, services) {
  const descriptor = Object.getOwnPropertyDescriptor(kind.prototype, mutation);
  Mutation(mutation)(kind.prototype, mutation, descriptor);
  core.Transaction()(kind.prototype, mutation, descriptor);
  core.Allow(permission)(kind.prototype, mutation, descriptor);
  core.Ctx()(kind.prototype, mutation, 0);
  Args()(kind.prototype, mutation, 1);
  Reflect.defineMetadata("design:paramtypes", services, kind);
  Resolver()(kind);
}
resolver(UnpaidOrders, "frontdeskChangeUnpaidOrder", core.Permission.UpdateOrder, [core.OrderService]);
const services = [core.OrderService, core.CustomerService, core.TransactionalConnection];
resolver(NewOrders, "frontdeskPlaceOrder", core.Permission.CreateOrder, services);

/** API keys are long and random: one SHA-256 guards them as well as bcrypt, which costs a quarter of a second for each
 *  request. Keys that were made before keep their bcrypt hash. */
class KeyHashing {
  constructor() {
    this.older = new core.BcryptPasswordHashingStrategy();
  }

  async hash(key) {
    return `sha256:${createHash("sha256").update(key).digest("hex")}`;
  }

  async check(key, hash) {
    if (!hash.startsWith("sha256:")) return this.older.check(key, hash);
    const [own, kept] = [Buffer.from(await this.hash(key)), Buffer.from(hash)];
    return own.length === kept.length && timingSafeEqual(own, kept);
  }
}

class FrontdeskPlugin {
  constructor(events, context) {
    this.events = events;
    this.context = context;
  }

  static init(options) {
    if (!options.hub || !options.secret) throw new Error("FrontdeskPlugin.init needs hub and secret");
    FrontdeskPlugin.options = options;
    return FrontdeskPlugin;
  }

  onApplicationBootstrap() {
    const { hub, secret } = FrontdeskPlugin.options;
    const teller = (FrontdeskPlugin.teller = new Teller(hub, secret));
    const order = (event) => teller.tell("orders", event.order?.code);
    const told = [
      [core.OrderEvent, order],
      [core.OrderStateTransitionEvent, order],
      [core.OrderPlacedEvent, order],
      [core.PaymentStateTransitionEvent, order],
      [core.RefundEvent, order],
      [core.RefundStateTransitionEvent, order],
      [core.FulfillmentStateTransitionEvent, (event) => event.fulfillment.orders?.forEach((one) => teller.tell("orders", one.code))],
      [core.HistoryEntryEvent, (event) => teller.tell("orders", event.entity?.order?.code)],
      [core.CustomerEvent, (event) => teller.tell("customers", event.entity?.id)],
      [core.CustomerAddressEvent, (event) => teller.tell("customers", event.entity?.customer?.id)],
      [core.ProductVariantEvent, (event) => [event.entity].flat().forEach((one) => teller.tell("products", one.id))],
      [core.ProductVariantPriceEvent, (event) => [event.entity].flat().forEach((one) => teller.tell("products", one.variant?.id))],
      [core.StockMovementEvent, (event) => event.stockMovements.forEach((one) => teller.tell("products", one.productVariant?.id))],
      [core.ProductEvent, (event) => event.entity?.variants?.forEach((one) => teller.tell("products", one.id))],
    ];
    for (const [kind, tell] of told) {
      // The bus calls after the engine's transaction is over: what the hub asks for then is what was committed.
      this.events.ofType(kind).subscribe((event) => tell(event));
    }
  }
}
Reflect.defineMetadata("design:paramtypes", [core.EventBus], FrontdeskPlugin);
core.VendurePlugin({
  imports: [core.PluginCommonModule],
  compatibility: ">=3.6.0 <4.0.0",
  configuration: (config) => {
    config.authOptions.adminApiKeyStrategy = new core.RandomBytesApiKeyStrategy({ hashingStrategy: new KeyHashing() });
    return config;
  },
  adminApiExtensions: {
    resolvers: [UnpaidOrders, NewOrders],
    schema: gql`
      extend type Mutation {
        frontdeskChangeUnpaidOrder(orderId: ID!, total: Money, address: CreateAddressInput): Order!
        frontdeskPlaceOrder(
          code: String!
          total: Money!
          lines: [AddItemToDraftOrderInput!]!
          customerId: ID
          customer: CreateCustomerInput!
          address: CreateAddressInput!
        ): Order!
      }
    `,
  },
})(FrontdeskPlugin);

module.exports = { FrontdeskPlugin };
