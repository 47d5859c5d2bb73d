"""The GraphQL documents that are sent to the engine's Admin API, written by hand; a test holds each against the engine."""

_ORDER = """
fragment order on Order {
  id code state createdAt updatedAt orderPlacedAt currencyCode totalWithTax
  customer { id }
  shippingAddress { fullName streetLine1 streetLine2 city province countryCode phoneNumber }
  couponCodes promotions { couponCode }
  lines { id quantity unitPriceWithTax productVariant { id sku name } }
  shippingLines { priceWithTax }
  discounts { description amountWithTax }
  surcharges { sku description priceWithTax }
  payments { id state amount createdAt refunds { id state total reason transactionId updatedAt } }
  fulfillments { id state method trackingCode createdAt updatedAt }
}
"""
_CUSTOMER = """
fragment customer on Customer {
  id firstName lastName emailAddress phoneNumber createdAt
  user { verified }
  addresses { fullName streetLine1 streetLine2 city province phoneNumber defaultShippingAddress country { code } }
}
"""
_VARIANT = """
fragment variant on ProductVariant {
  id sku enabled priceWithTax currencyCode trackInventory
  translations { languageCode name }
  stockLevels { stockOnHand stockAllocated }
  product { enabled translations { languageCode name description } }
}
"""
_FAILED = "... on ErrorResult { errorCode message }"

SETTINGS = "query Settings { globalSettings { serverConfig { moneyStrategyPrecision } } }"
ORDERS = "query Orders($options: OrderListOptions!) { orders(options: $options) { totalItems items { ...order } } }" + _ORDER
ORDERS_OF_CUSTOMER = (
    """query OrdersOfCustomer($id: ID!, $options: OrderListOptions!) {
  customer(id: $id) { orders(options: $options) { totalItems items { ...order } } }
}"""
    + _ORDER
)
CUSTOMERS = (
    "query Customers($options: CustomerListOptions!) { customers(options: $options) { totalItems items { ...customer } } }"
    + _CUSTOMER
)
VARIANTS = (
    """query Variants($options: ProductVariantListOptions!) {
  productVariants(options: $options) { totalItems items { ...variant } }
}"""
    + _VARIANT
)
COUPONS = """query Coupons($options: PromotionListOptions!) {
  activeChannel { defaultCurrencyCode }
  promotions(options: $options) { totalItems items {
    id enabled couponCode startsAt endsAt usageLimit perCustomerUsageLimit
    translations { languageCode name description }
    conditions { code args { name value } }
    actions { code args { name value } }
  } }
}"""
CHANGE_UNPAID = (
    """mutation ChangeUnpaid($order: ID!, $total: Money, $address: CreateAddressInput) {
  changed: frontdeskChangeUnpaidOrder(orderId: $order, total: $total, address: $address) { ...order }
}"""
    + _ORDER
)
PLACE = (
    """mutation Place(
  $code: String!, $total: Money!, $lines: [AddItemToDraftOrderInput!]!,
  $customerId: ID, $customer: CreateCustomerInput!, $address: CreateAddressInput!
) {
  placed: frontdeskPlaceOrder(
    code: $code, total: $total, lines: $lines, customerId: $customerId, customer: $customer, address: $address
  ) { ...order }
}"""
    + _ORDER
)
MOVE = (
    """mutation Move($order: ID!, $state: String!) {
  moved: transitionOrderToState(id: $order, state: $state) { __typename """
    + _FAILED
    + " } }"
)
MODIFY = """mutation Modify($input: ModifyOrderInput!) { modified: modifyOrder(input: $input) { __typename """ + _FAILED + " } }"
FULFIL = (
    """mutation Fulfil($input: FulfillOrderInput!) {
  fulfilled: addFulfillmentToOrder(input: $input) { __typename ... on Fulfillment { id } """
    + _FAILED
    + " } }"
)
MOVE_FULFILMENT = (
    """mutation MoveFulfilment($id: ID!, $state: String!) {
  moved: transitionFulfillmentToState(id: $id, state: $state) { __typename """
    + _FAILED
    + " } }"
)
REFUND = (
    """mutation Refund($input: RefundOrderInput!) {
  refunded: refundOrder(input: $input) { __typename ... on Refund { id state } """
    + _FAILED
    + " } }"
)
SETTLE_REFUND = (
    """mutation SettleRefund($input: SettleRefundInput!) {
  settled: settleRefund(input: $input) { __typename """
    + _FAILED
    + " } }"
)
ADDRESSES = "query Addresses($id: ID!) { customer(id: $id) { addresses { id } } }"
FORGET_ADDRESS = "mutation ForgetAddress($id: ID!) { forgotten: deleteCustomerAddress(id: $id) { __typename } }"
BLANK_CUSTOMER = (
    """mutation BlankCustomer($input: UpdateCustomerInput!) {
  blanked: updateCustomer(input: $input) { __typename """
    + _FAILED
    + " } }"
)
FORGET_CUSTOMER = "mutation ForgetCustomer($id: ID!) { forgotten: deleteCustomer(id: $id) { __typename } }"

#: All of them, for the test that holds them against a running engine.
ALL = (
    SETTINGS, ORDERS, ORDERS_OF_CUSTOMER, CUSTOMERS, VARIANTS, COUPONS, CHANGE_UNPAID, PLACE, MOVE, MODIFY, FULFIL,
    MOVE_FULFILMENT, REFUND, SETTLE_REFUND, ADDRESSES, FORGET_ADDRESS, BLANK_CUSTOMER, FORGET_CUSTOMER,
)  # fmt: skip
