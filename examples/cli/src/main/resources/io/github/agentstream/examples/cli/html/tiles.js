// The summary at the top: what a supervisor asks first.

function tile(title, value, notes, ...actions) {
  return element('div', {class: 'tile'}, element('h3', {}, title), element('strong', {}, value), ...notes.map(note => element('p', {}, note)), ...actions);
}

/** The interval in which most contacts waited too long. */
function hardest() {
  const found = intervals.filter(({number}) => rows[number] && late(rows[number]) > 0);
  return found.sort((one, other) => late(rows[other.number]) - late(rows[one.number]) || one.number - other.number)[0];
}

function drawTiles(zoomTo, sortBy) {
  const sum = rows.filter(row => row).reduce(addRow, emptyRow());
  const all = agents.reduce((total, agent) => {
    TOTALS.forEach(key => total[key] += agent.totals[key]);
    return total;
  }, Object.fromEntries(TOTALS.map(key => [key, 0])));
  const worst = hardest();
  const unanswering = new Set(agents.filter(agent => agent.unanswered.length).map(agent => agent.id)).size;
  const found = severity => data.findings.filter(group => group.severity === severity).reduce((total, group) => total + group.count, 0);
  const restated = queues.reduce((total, queue) => total + [...queue.rows.values()].filter(row => row.status === 'restated').length, 0)
    + agents.reduce((total, agent) => total + agent.restated.length, 0);
  const ofQueues = () => [
    tile('Service level', share(sum.removedInX, sum.queued), [`${count(sum.removedInX)} of ${count(sum.queued)} within ${data.serviceLevel}`],
      ...(worst ? [action(`Hardest at ${moment(worst.from)}: ${share(rows[worst.number].removedInX, rows[worst.number].queued)}`, () => zoomTo(worst))] : [])),
    tile('Queued', count(sum.queued), [`${count(sum.answeredShort + sum.answeredLong)} answered`]),
    tile('Abandoned', share(sum.abandoned, sum.queued), [plural(sum.abandoned, 'contact', 'contacts')]),
    tile('Speed of answer', mean(sum.waited, sum.waitedCount), [sum.longestWait > 0 ? `longest wait ${duration(sum.longestWait)}` : 'no waits']),
    tile('Handle time', mean(sum.handleTime, sum.handleCount), [`${count(sum.handled)} handled`]),
  ];
  const ofAgents = () => [
    tile('Occupancy', share(all.contact, all.contact + all.idle), [plural(regions.size, 'agent', 'agents'), `${Math.round(all.online / HOUR)} h online`]),
    tile('Unanswered offers', count(all.unanswered), [`by ${plural(unanswering, 'agent', 'agents')}`],
      ...(unanswering ? [action('Who?', () => sortBy('unanswered'))] : [])),
  ];
  const ofAll = [
    tile('Findings', count(found('ERROR') + found('WARNING') + found('UNREADABLE')),
      [`${count(found('ERROR') + found('UNREADABLE'))} errors, ${plural(found('WARNING'), 'warning', 'warnings')}`,
      ...(restated ? [plural(restated, 'row restated', 'rows restated')] : [])]),
  ];
  document.getElementById('tiles').replaceChildren(...(queues.length ? ofQueues() : []), ...(eventsRead ? ofAgents() : []), ...ofAll);
}
