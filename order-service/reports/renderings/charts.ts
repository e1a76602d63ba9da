import { toMajorUnits } from 'service-kit/formats/codes.ts'
import type { Bar, Chart, Panel } from './chart-spec.ts'
import type { Reports } from './report-body.ts'

/** More bars are not understood at a glance. */
const maxBars = 15

/** A stock that lasts for less time is shown as a warning. */
const warningDays = 14

/** The chart of each report: its most important figure. The JSON and the CSV have the others. */
export const charts: { [Id in keyof Reports]: (report: Reports[Id]) => Chart } = {
  getSalesReport({ by, from, to, timeZone, rows, totals }) {
    const isOverTime = ['day', 'week', 'month'].includes(by)
    const panels = totals.map(({ currency, net, orders }): Panel => {
      const own = rows.filter(row => row.currency === currency)
      const bars = own.map((row): Bar => {
        const value = toMajorUnits({ amount: row.net, currency })
        return {
          label: row.group === null ? 'No address' : by === 'day' ? row.group.slice(5) : row.group,
          ...{ value, text: moneyText(row.net, currency), isWarning: value < 0 },
        }
      })
      const title = `${moneyText(net, currency)} net, ${counted(orders, 'order')}`
      return isOverTime
        ? { title, kind: 'columns', bars }
        : { title: withOmitted(title, bars.length), kind: 'bars', bars: bars.slice(0, maxBars) }
    })
    const sums = totals.map(
      ({ currency, net, orders }) => `${moneyText(net, currency)} from ${counted(orders, 'order')}`,
    )
    return {
      title: `Net sales by ${by}, ${from} to ${to}`,
      description: `Net sales with tax, in the time zone ${timeZone}: ${sums.join('; ') || 'none'}.`,
      panels: orNothing(panels, 'No sales in this period'),
    }
  },

  getStockReport({ rows, totals, paceDays }) {
    const shown = rows.filter(({ daysLeft }) => daysLeft !== null).slice(0, maxBars)
    const bars = shown.map(({ name, daysLeft, isOutOfStock }): Bar => {
      const days = daysLeft ?? 0
      const text = isOutOfStock ? 'out of stock' : counted(days, 'day')
      return { label: name, value: Math.min(days, 90), text, isWarning: days < warningDays }
    })
    const values = totals.map(({ value, currency }) => moneyText(value, currency)).join(' and ')
    const gone = totals.reduce((sum, { outOfStock }) => sum + outOfStock, 0)
    return {
      title: 'Days until the stock runs out',
      description: `At the pace of the last ${counted(paceDays, 'day')}. The stock is worth ${values || 'nothing'}; ${counted(gone, 'product')} out of stock.`,
      panels:
        bars.length === 0
          ? orNothing([], 'No product runs out')
          : [{ title: `The first to run out, up to 90 days. The stock is worth ${values}.`, kind: 'bars', bars }],
    }
  },

  getCustomersReport({ rows, from, to, newCustomers, returnedCustomers, repeatOrders }) {
    const currencies = [...new Set(rows.map(({ currency }) => currency))]
    const panels = currencies.map((currency): Panel => {
      const own = rows.filter(row => row.currency === currency).slice(0, maxBars)
      const bars = own.map(({ name, net, orders }) => ({
        label: name,
        value: toMajorUnits({ amount: net, currency }),
        text: `${moneyText(net, currency)}, ${counted(orders, 'order')}`,
      }))
      return { title: `Highest net sales of all time in ${currency}`, kind: 'bars', bars }
    })
    return {
      title: `${counted(newCustomers, 'new customer')}, ${newCustomers === 0 && returnedCustomers === 0 ? 'none' : returnedCustomers} returned`,
      description: `From ${from} to ${to}: ${counted(newCustomers, 'new customer')}, ${returnedCustomers} who ordered a second time, ${counted(repeatOrders, 'repeat order')}.`,
      panels: orNothing(panels, 'No customers yet'),
    }
  },

  getFunnelReport({ rows, from, to, cancelled, awaitingPayment, awaitingShipment, awaitingDelivery }) {
    const bars = rows.map(({ stage, orders, share, averageSeconds }) => ({
      label: `${stage[0]?.toUpperCase()}${stage.slice(1)}`,
      value: orders,
      text: [
        `${orders}`,
        `${Math.round(share * 100)} %`,
        ...(averageSeconds === null ? [] : [`after ${durationText(averageSeconds)}`]),
      ].join(', '),
    }))
    const waiting = `Waiting: ${awaitingPayment} for payment, ${awaitingShipment} for shipment, ${awaitingDelivery} for delivery`
    return {
      title: `Orders placed from ${from} to ${to}`,
      description: `${bars.map(({ label, text }) => `${label}: ${text}`).join('; ')}. ${waiting}. ${cancelled} cancelled.`,
      panels: [{ title: `${waiting}; ${cancelled} cancelled`, kind: 'bars', bars }],
    }
  },
}

function orNothing(panels: Panel[], title: string): Panel[] {
  return panels.length > 0 ? panels : [{ title, kind: 'bars', bars: [] }]
}

function withOmitted(title: string, bars: number): string {
  return bars > maxBars ? `${title} (the first ${maxBars} of ${bars})` : title
}

/** An amount as people read it: `USD 38.20`. */
export function moneyText(amount: number, currency: string): string {
  const money = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'code' })
  return money.format(toMajorUnits({ amount, currency })).replace('\u00A0', ' ')
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** A duration in its largest unit, so that people can compare it. */
export function durationText(seconds: number): string {
  if (seconds < 90) return counted(seconds, 'second')
  if (seconds < 90 * 60) return counted(Math.round(seconds / 60), 'minute')
  if (seconds < 36 * 3600) return counted(Math.round(seconds / 3600), 'hour')
  return counted(Math.round(seconds / 86_400), 'day')
}
