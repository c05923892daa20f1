// Times, counts and elements. Text from the data only ever becomes a text node.

const HOUR = 3600000;
const DAY = 24 * HOUR;
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const two = number => String(number).padStart(2, '0');

/** Seconds by which local time is ahead of UTC then. */
function offsetAt(time) {
  let seconds = data.offsets.length ? data.offsets[0][1] : 0;
  for (const [from, offset] of data.offsets) {
    if (from <= time) seconds = offset;
  }
  return seconds;
}

/** Milliseconds of the local clock, as if it were UTC. */
const local = time => data.start + time + offsetAt(time) * 1000;
const date = time => new Date(local(time));

function offsetText(time) {
  const seconds = Math.abs(offsetAt(time));
  return 'UTC' + (seconds === 0 ? '' : (offsetAt(time) < 0 ? '−' : '+') + two(Math.floor(seconds / 3600)) + ':' + two(Math.floor(seconds % 3600 / 60)));
}

function clock(time, withSeconds) {
  const at = date(time);
  const minutes = two(at.getUTCHours()) + ':' + two(at.getUTCMinutes());
  const offset = data.offsets.length > 1 && withSeconds ? ' ' + offsetText(time) : '';
  return minutes + (withSeconds ? ':' + two(at.getUTCSeconds()) : '') + offset;
}

function day(time, withYear) {
  const at = date(time);
  const text = DAYS[at.getUTCDay()] + ' ' + at.getUTCDate() + ' ' + MONTHS[at.getUTCMonth()];
  return withYear ? text + ' ' + at.getUTCFullYear() : text;
}

/** A day and a time, the day only where there are several. */
const moment = time => (manyDays ? day(time) + ' ' : '') + clock(time);

function between(from, to) {
  const sameDay = Math.floor(local(from) / DAY) === Math.floor(local(to) / DAY);
  return moment(from) + ' – ' + (sameDay ? clock(to) : moment(to));
}

function duration(millis) {
  const seconds = Math.floor(millis / 1000);
  if (seconds < 60) return seconds + '\u00a0s';
  if (seconds < 3600) return Math.floor(seconds / 60) + '\u00a0min\u00a0' + two(seconds % 60) + '\u00a0s';
  return Math.floor(seconds / 3600) + '\u00a0h\u00a0' + two(Math.floor(seconds % 3600 / 60)) + '\u00a0min';
}

/** Hours and minutes, for narrow columns. */
const hours = millis => millis === 0 ? '–' : Math.floor(millis / HOUR) + ':' + two(Math.floor(millis % HOUR / 60000)) + '\u00a0h';

const count = number => number.toLocaleString('en');
const plural = (number, one, many) => count(number) + ' ' + (number === 1 ? one : many);

/** A share in percent, with one decimal; a dash when there is nothing to divide by. */
const share = (part, whole) => whole > 0 ? (Math.round(part * 1000 / whole) / 10).toFixed(1) + '\u00a0%' : '–';
const mean = (sum, number) => number > 0 ? duration(sum / number) : '–';

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.filter(child => child !== undefined));
  return made;
}

function drawing(name, attributes) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

const swatch = (colour, text, shape) => element('span', {}, element('i', {class: `swatch b-${colour} ${shape || ''}`}), text);
