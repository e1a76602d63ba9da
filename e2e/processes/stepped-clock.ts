/**
 * Loaded before a program with `--import`: SIGUSR2 sets the clock of the program back by an hour. Times that are measured
 * with `performance.now()` and timers do not notice, as when an operating system sets its clock.
 */
const hourMs = 60 * 60 * 1000
let offsetMs = 0

class SteppedDate extends Date {
  constructor(value: string | number | Date = SteppedDate.now()) {
    super(value)
  }

  static override now(): number {
    return systemNow() + offsetMs
  }
}

const systemNow = Date.now
globalThis.Date = SteppedDate as DateConstructor // services call it with no or with one value
process.on('SIGUSR2', () => {
  offsetMs -= hourMs
  process.stdout.write('the clock was set back\n')
})

export {}
