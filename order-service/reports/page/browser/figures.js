import { element, figureList, table } from './elements.js'
import { formatCount, formatCountry, formatDay } from './formats.js'

/**
 * The content of each section of the page, from the JSON of the reports.
 *
 * @typedef {import('openapi/generated/order-service.ts').components['schemas']} Schemas
 * @typedef {Schemas['SalesReport']['rows'][number]} SalesRow
 * @typedef {(amount: number, currency: string) => string} FormatMoney
 */

/** A stock that lasts for less time runs out. The chart of the stock shows the same products as warnings. */
const warningDays = 14
const shownPerCurrency = 3

/**
 * The sales of the last day of a report by day.
 * @param {Schemas['SalesReport']} byDay
 * @param {FormatMoney} money
 */
export function todayFigures({ rows, to }, money) {
  const today = rows.filter(({ group }) => group === to)
  return today.length === 0 ? [element('p', {}, 'No orders in the last 30 days.')] : today.map(row => sales(row, money))
}

/**
 * @param {{ byDay: Schemas['SalesReport'], byProduct: Schemas['SalesReport'], byCountry: Schemas['SalesReport'], chart: string }} reports
 *   `chart` is the URL of the image.
 * @param {FormatMoney} money
 */
export function daysFigures({ byDay, byProduct, byCountry, chart }, money) {
  const { from, to, rows, totals } = byDay
  const period = `${formatDay(from)} to ${formatDay(to)}`
  const image = element('img', { src: chart, alt: `Net sales by day, ${period}. The table below has the figures.` })
  const byDayTable = table(
    `Sales by day, ${period}`,
    ['Day', 'Orders', 'Net'],
    rows.map(row => [formatDay(row.group ?? ''), formatCount(row.orders), money(row.net, row.currency)]),
  )
  return [
    ...totals.map(total => sales(total, money)),
    element(
      'div',
      { class: 'columns' },
      element(
        'div',
        {},
        element('div', { class: 'chart', role: 'region', 'aria-label': 'Chart of the sales', tabindex: '0' }, image),
        element('details', {}, element('summary', {}, 'The sales of each day'), byDayTable),
      ),
      element(
        'div',
        {},
        highest('Products with the highest net sales', 'Product', byProduct, group => group, money),
        highest('Countries with the highest net sales', 'Country', byCountry, formatCountry, money),
      ),
    ),
  ]
}

/** @param {Schemas['StockReport']} stock */
export function stockFigures({ rows, paceDays }) {
  const ending = rows.filter(({ daysLeft }) => daysLeft !== null && daysLeft < warningDays)
  const pace = `At the pace of the last ${paceDays} days, within ${warningDays} days.`
  if (ending.length === 0) return [element('p', {}, `Nothing runs out. ${pace}`)]
  const columns = ['Product', 'Stock', `Sold in ${paceDays} days`, 'Days left']
  const cells = ending.map(({ name, stock, unitsSold, daysLeft, isOutOfStock }) => [
    name,
    formatCount(stock),
    formatCount(unitsSold),
    isOutOfStock ? element('strong', {}, 'Out of stock') : formatCount(daysLeft ?? 0),
  ])
  return [table(pace, columns, cells)]
}

/** @param {Schemas['FunnelReport']} funnel */
export function waitingFigures({ from, to, awaitingPayment, awaitingShipment, awaitingDelivery }) {
  return [
    figureList([
      ['To be paid', formatCount(awaitingPayment)],
      ['To be shipped', formatCount(awaitingShipment)],
      ['To be delivered', formatCount(awaitingDelivery)],
    ]),
    element('p', {}, `Orders from ${formatDay(from)} to ${formatDay(to)}, by what they wait for.`),
  ]
}

/**
 * @param {Schemas['SalesTotal']} row
 * @param {FormatMoney} money
 */
function sales({ currency, orders, gross, cancelled, refunds, net }, money) {
  return element(
    'div',
    { class: 'sales' },
    element('h3', {}, currency),
    figureList([
      ['Orders', formatCount(orders)],
      ['Gross', money(gross, currency)],
      ['Cancelled', money(cancelled, currency)],
      ['Refunds', money(refunds, currency)],
      ['Net', money(net, currency)],
    ]),
  )
}

/**
 * A table of the first rows of each currency. Reports have the highest sales first.
 * @param {string} caption
 * @param {string} column
 * @param {Schemas['SalesReport']} report
 * @param {(group: string) => string} format
 * @param {FormatMoney} money
 */
function highest(caption, column, { rows, totals }, format, money) {
  const shown = totals.flatMap(({ currency }) =>
    rows.filter(row => row.currency === currency).slice(0, shownPerCurrency),
  )
  const cells = shown.map(({ group, orders, net, currency }) => [
    group === null ? 'No address' : format(group),
    formatCount(orders),
    money(net, currency),
  ])
  return table(caption, [column, 'Orders', 'Net'], cells)
}
