// Local times of a time zone as instants, which the browser itself does not offer.
import { timeZone } from './format.js';

function partsOf(date) {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: timeZone(), hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  });
  return Object.fromEntries(format.formatToParts(date).map(part => [part.type, Number(part.value)]));
}

const asIfUtc = parts => Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);

/** The instant at which the zone's clocks show the given UTC-looking milliseconds. */
function instantOf(local) {
  let instant = local;
  for (let round = 0; round < 2; round++) instant += local - asIfUtc(partsOf(new Date(instant)));
  return new Date(instant);
}

export function nextMorning(now) {
  const { year, month, day } = partsOf(now);
  return instantOf(Date.UTC(year, month - 1, day + 1, 9));
}

/** For an input of type datetime-local. */
export const toLocalInput = date => new Date(asIfUtc(partsOf(date))).toISOString().slice(0, 16);
export const fromLocalInput = text => instantOf(Date.parse(`${text}Z`));
