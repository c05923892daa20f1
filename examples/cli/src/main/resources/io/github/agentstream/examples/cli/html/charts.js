// What queues and agents did in each interval, above the agents and on the same time.

const CHART_HEIGHT = 72;
const inSeconds = time => time / 1000;

/** Columns of an interval that stand on one another, and in one path for each colour. */
function columns(values, most) {
  const paths = new Map();
  values.forEach((parts, number) => {
    let base = CHART_HEIGHT;
    for (const [colour, value] of parts) {
      const height = most > 0 ? value / most * (CHART_HEIGHT - 2) : 0;
      if (height <= 0) continue;
      base -= height;
      const {from, to} = intervals[number];
      const gap = (to - from) * .035;
      paths.set(colour, (paths.get(colour) || '') + box(from + gap, to - gap, base, height));
    }
  });
  return [...paths].map(([colour, d]) => drawing('path', {class: 'f-' + colour, d}));
}

function box(from, to, y, height) {
  return `M${inSeconds(from)} ${y.toFixed(2)}H${inSeconds(to)}v${height.toFixed(2)}H${inSeconds(from)}z`;
}

/** A line under the intervals of which a row was restated. */
function restatedMarks(numbers, y) {
  const d = numbers.map(number => box(intervals[number].from, intervals[number].to, y, 2.4)).join('');
  return d ? [drawing('path', {class: 'f-restated', d})] : [];
}

function chart(title, keys, {draw, summarise, describe}) {
  const svg = drawing('svg', {preserveAspectRatio: 'none', height: CHART_HEIGHT, 'aria-hidden': 'true'});
  const most = element('span', {class: 'max'});
  const summary = element('p');
  const plot = element('div', {class: 'plot', tabindex: '0', role: 'img', 'aria-label': title + ' by interval'}, most, svg);
  const row = element('div', {class: 'row chart'},
    element('div', {class: 'label'}, element('h3', {}, title), summary, element('div', {class: 'keylist'}, ...keys)), plot);
  const made = {
    row, plot, cursor: 0,
    draw() {
      const drawn = draw();
      svg.replaceChildren(...drawn.shapes);
      most.textContent = drawn.most;
      made.resize();
    },
    resize() {
      summary.textContent = summarise(intervals.filter(({from, to}) => from < view.to && to > view.from));
      svg.setAttribute('viewBox', `${inSeconds(view.from)} 0 ${inSeconds(view.to - view.from)} ${CHART_HEIGHT}`);
    },
    content(number) {
      const {from, to} = intervals[number];
      return [element('h4', {}, between(from, to)), ...describe(number)];
    },
  };
  plot.addEventListener('keydown', event => {
    const step = {ArrowLeft: -1, ArrowRight: 1}[event.key];
    if (!step || !intervals.length) return;
    event.preventDefault();
    if (intervals[made.cursor].to <= view.from || intervals[made.cursor].from >= view.to) made.cursor = intervalAt(view.from);
    made.cursor = Math.min(Math.max(0, made.cursor + step), intervals.length - 1);
    const middle = (intervals[made.cursor].from + intervals[made.cursor].to) / 2;
    reveal(middle);
    showDetailAt(plot, made.content(made.cursor), middle);
  });
  plot.addEventListener('blur', hideDetail);
  return made;
}

let rows = [];
let chosenQueue = '';

function chooseQueue(name) {
  chosenQueue = name;
  rows = rowsOf(queues.filter(queue => name === '' || queue.name === name));
}

const late = row => row.queued - row.removedInX;
const otherwise = row => Math.max(0, row.queued - row.answeredShort - row.answeredLong - row.abandoned);
const restatedRows = () => intervals.filter(({number}) => rows[number] && rows[number].status === 'restated').map(({number}) => number);

function drawVolume() {
  const parts = rows.map(row => row ? [['talk', row.answeredShort], ['hold', row.answeredLong], ['bad', row.abandoned], ['rest', otherwise(row)]] : []);
  const most = rows.reduce((highest, row) => row ? Math.max(highest, row.answeredShort + row.answeredLong + row.abandoned + otherwise(row)) : highest, 0);
  return {
    shapes: [...columns(parts, most), ...restatedMarks(restatedRows(), CHART_HEIGHT - 2.4)],
    most: most > 0 ? count(most) : '',
  };
}

const sumOf = chosen => chosen.map(({number}) => rows[number]).filter(row => row).reduce(addRow, emptyRow());
const sumVolume = chosen => plural(sumOf(chosen).queued, 'contact', 'contacts');

function sumLevel(chosen) {
  const sum = sumOf(chosen);
  return `${share(sum.removedInX, sum.queued)} within ${data.serviceLevel}`;
}

function drawLevel() {
  let path = '';
  let area = '';
  let joined = false;
  rows.forEach((row, number) => {
    if (!row || row.queued === 0) { joined = false; return; }
    const y = (1 - row.removedInX / row.queued) * (CHART_HEIGHT - 4) + 2;
    const {from, to} = intervals[number];
    path += `${joined ? 'L' : 'M'}${inSeconds(from)} ${y.toFixed(2)}H${inSeconds(to)}`;
    area += box(from, to, y, CHART_HEIGHT - y);
    joined = true;
  });
  const rule = drawing('path', {class: 'f-rule', d: [0, .5, 1].map(at => `M0 ${at * (CHART_HEIGHT - 4) + 2}H${inSeconds(END)}`).join('')});
  return {
    shapes: [rule, drawing('path', {class: 'f-area', d: area}), drawing('path', {class: 'f-line', d: path}), ...restatedMarks(restatedRows(), CHART_HEIGHT - 2.4)],
    most: '100 %',
  };
}

/** How many agents were online, on average of an interval. */
const agentsIn = number => staff[number].online / (intervals[number].to - intervals[number].from);

function sumStaff(chosen) {
  const busiest = chosen.reduce((most, {number}) => most === undefined || agentsIn(number) > agentsIn(most) ? number : most, undefined);
  return busiest === undefined ? '' : `most online: ${agentsIn(busiest).toFixed(1)} at ${moment(intervals[busiest].from)}`;
}

function drawStaff() {
  const parts = staff.map(({online, contact, idle, away}, number) => {
    const length = intervals[number].to - intervals[number].from;
    return [['talk', contact / length], ['idle', idle / length], ['away1', away / length], ['other', Math.max(0, online - contact - idle - away) / length]];
  });
  const most = intervals.reduce((highest, {number}) => Math.max(highest, agentsIn(number)), 0);
  return {shapes: columns(parts, most), most: most.toFixed(1)};
}

function describeQueue(number) {
  const row = rows[number];
  if (!row) return [line('No contacts', 'quiet')];
  return [
    line(chosenQueue || 'All queues', 'quiet'),
    pair('Queued', count(row.queued)),
    pair(swatch('talk', 'answered in time'), count(row.answeredShort)),
    pair(swatch('hold', 'answered later'), count(row.answeredLong)),
    pair(swatch('bad', 'abandoned'), count(row.abandoned)),
    pair(swatch('rest', 'left otherwise'), count(otherwise(row))),
    pair('Service level', `${share(row.removedInX, row.queued)} (${row.removedInX} of ${row.queued})`),
    pair('Mean wait until answered', mean(row.waited, row.waitedCount)),
    pair('Longest wait', row.longestWait > 0 ? duration(row.longestWait) : '–'),
    pair('Handled, with and without queue', count(row.handled)),
    ...mark(row),
  ];
}

function describeStaff(number) {
  const length = intervals[number].to - intervals[number].from;
  const {online, contact, idle, away} = staff[number];
  const inAgents = millis => (millis / length).toFixed(1);
  return [
    line('Agents, on average', 'quiet'),
    pair(swatch('talk', 'with contacts'), inAgents(contact)),
    pair(swatch('idle', 'available'), inAgents(idle)),
    pair(swatch('away1', 'away'), inAgents(away)),
    pair('Online in all', inAgents(online)),
    pair('Occupancy', share(contact, contact + idle)),
  ];
}

/** Says that a row is not final, or was said otherwise before. */
const mark = row => row.status === 'restated' ? [element('span', {class: 'mark restated'}, 'restated, revision ' + row.revision)]
  : row.status === 'provisional' ? [element('span', {class: 'mark provisional'}, 'provisional')] : [];

const charts = [
  chart('Queued contacts', [swatch('talk', 'answered in time'), swatch('hold', 'later'), swatch('bad', 'abandoned'), swatch('rest', 'other')],
    {draw: drawVolume, summarise: sumVolume, describe: describeQueue}),
  chart('Service level', [], {draw: drawLevel, summarise: sumLevel, describe: describeQueue}),
  chart('Agents', [swatch('talk', 'with contacts'), swatch('idle', 'available'), swatch('away1', 'away')],
    {draw: drawStaff, summarise: sumStaff, describe: describeStaff}),
];
