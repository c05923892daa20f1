// Numbers as tables: queues, the intervals of the chosen queue, findings.

const COLUMNS = [
  ['Queued', row => count(row.queued)],
  ['In time', row => count(row.answeredShort)],
  ['Later', row => count(row.answeredLong)],
  ['Abandoned', row => count(row.abandoned)],
  ['Service level', row => element('span', {}, share(row.removedInX, row.queued), meter(row.removedInX, row.queued))],
  ['Mean wait', row => mean(row.waited, row.waitedCount)],
  ['Longest wait', row => row.longestWait > 0 ? duration(row.longestWait) : '–'],
  ['Handled', row => count(row.handled)],
  ['Handle time', row => mean(row.handleTime, row.handleCount)],
];

function meter(part, whole) {
  const bar = element('i');
  bar.style.width = (whole > 0 ? part / whole * 100 : 0) + '%';
  return element('span', {class: 'meter', 'aria-hidden': 'true'}, bar);
}

function table(first, lines) {
  const heads = [...first.map(title => element('th', {scope: 'col', class: 'text'}, title)), ...COLUMNS.map(([title]) => element('th', {scope: 'col'}, title))];
  return element('table', {}, element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...lines));
}

const numbersOf = row => COLUMNS.map(([, value]) => element('td', {}, value(row)));

function action(text, act) {
  const button = element('button', {class: 'plain', type: 'button'}, text);
  button.addEventListener('click', act);
  return button;
}

function drawQueueTable(choose) {
  const target = document.getElementById('queuetable');
  if (!queues.length) {
    target.replaceChildren(element('p', {class: 'note'}, 'There are no contact records or contact events in what was read.'));
    return;
  }
  const lines = queues.map(queue => element('tr', queue.name === chosenQueue ? {class: 'chosen'} : {},
    element('th', {scope: 'row'}, action(queue.name, () => choose(queue.name)), ...restatedIn(queue)), element('td', {class: 'text'}, queue.channel), ...numbersOf(queue.total)));
  const sum = queues.map(queue => queue.total).reduce(addRow, emptyRow());
  lines.push(element('tr', {class: 'total'}, element('th', {scope: 'row'}, action('All queues', () => choose(''))), element('td'), ...numbersOf(sum)));
  target.replaceChildren(table(['Queue', 'Channel'], lines));
}

function restatedIn(queue) {
  const found = [...queue.rows.values()].filter(row => row.status === 'restated').length;
  return found ? [element('span', {class: 'mark restated'}, plural(found, 'row restated', 'rows restated'))] : [];
}

function drawIntervalTable(zoomTo) {
  document.getElementById('intervals').textContent = 'Intervals: ' + (chosenQueue || 'all queues');
  const lines = intervals.filter(({number}) => rows[number] && (rows[number].queued || rows[number].handled || rows[number].status === 'restated'))
    .map(interval => element('tr', {}, element('th', {scope: 'row'}, action(between(interval.from, interval.to), () => zoomTo(interval)), ...mark(rows[interval.number])),
      ...numbersOf(rows[interval.number])));
  document.getElementById('intervaltable').replaceChildren(lines.length ? table(['Time'], lines)
    : element('p', {class: 'note'}, 'No contact was queued or handled.'));
}

function drawFindings() {
  const groups = data.findings.map(({severity, code, count: found, hint, examples}) => element('details', {class: 'finding'},
    element('summary', {}, element('b', {}, count(found)), element('span', {class: 'severity ' + severity}, severity),
      element('span', {}, code), ...(hint ? [element('span', {class: 'hint'}, hint)] : [])),
    element('ul', {}, ...examples.map(each => element('li', {}, each.message, ' ', element('code', {}, `${each.path} #${each.index} ${each.location}`))),
      ...(found > examples.length ? [element('li', {}, `${count(found - examples.length)} more in findings.ndjson`)] : []))));
  document.getElementById('findinglist').replaceChildren(...(groups.length ? groups : [element('p', {class: 'note'}, 'Nothing odd was found.')]));
}
