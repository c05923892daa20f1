// Puts the parts together and listens to the user.

const byId = id => document.getElementById(id);

function choose(name) {
  byId('queue').value = name;
  chooseQueue(name);
  charts.forEach(each => each.draw());
  drawTiles(zoomTo, sortBy);
  drawQueueTable(choose);
  drawIntervalTable(zoomTo);
}

/** Shows an interval with what was around it, and first who was away then. */
function zoomTo(interval) {
  const around = Math.max(2 * (interval.to - interval.from), HOUR / 2);
  byId('sort').value = 'away';
  show(interval.from - around, interval.to + around);
  byId('board').scrollIntoView({block: 'start'});
}

function sortBy(key) {
  byId('sort').value = key;
  arrange();
  byId('board').scrollIntoView({block: 'start'});
}

function refresh() {
  drawAxis();
  charts.forEach(each => each.resize());
  lanes.forEach(each => { each.resize(); each.count(); });
  arrange();
}

function listen() {
  byId('queue').addEventListener('change', event => choose(event.target.value));
  byId('filter').addEventListener('input', arrange);
  byId('sort').addEventListener('change', arrange);
  byId('in').addEventListener('click', () => zoom(.5));
  byId('out').addEventListener('click', () => zoom(2));
  byId('earlier').addEventListener('click', () => move(-.5));
  byId('later').addEventListener('click', () => move(.5));
  byId('all').addEventListener('click', showAll);
  window.addEventListener('resize', drawAxis);
  document.addEventListener('keydown', event => {
    if (/^(INPUT|SELECT)$/.test(event.target.tagName) || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = {'+': () => zoom(.5), '=': () => zoom(.5), '-': () => zoom(2), '0': showAll, 'Escape': hideDetail}[event.key];
    if (act) act();
  });
  byId('board').addEventListener('wheel', event => {
    const plot = event.target.closest('.plot');
    if (!event.ctrlKey || !plot) return;
    event.preventDefault();
    zoom(event.deltaY > 0 ? 1.25 : .8, timeAt(plot, event.clientX));
  }, {passive: false});
}

function detailOf(plot, time) {
  const chartHere = charts.find(each => each.plot === plot);
  if (chartHere) return intervals.length ? chartHere.content(intervalAt(time)) : undefined;
  const laneHere = laneOf.get(plot.parentElement);
  return laneHere && describeAgent(laneHere.agent, time, (view.to - view.from) / plot.clientWidth * 5);
}

/** Points at what is under it; drags a stretch of time to zoom into. */
function point() {
  const brush = byId('brush');
  let start;
  const stretch = event => [start.time, timeAt(start.plot, event.clientX)].sort((one, other) => one - other);
  byId('board').addEventListener('pointerdown', event => {
    const plot = event.target.closest('.plot');
    if (plot && event.button === 0 && END > 0) start = {plot, x: event.clientX, time: timeAt(plot, event.clientX)};
  });
  byId('board').addEventListener('pointermove', event => {
    if (start && Math.abs(event.clientX - start.x) > 4) {
      const [from, to] = stretch(event);
      brush.style.left = place(from) + '%';
      brush.style.width = place(to) - place(from) + '%';
      brush.hidden = false;
      showDetail([element('h4', {}, between(from, to)), line('Let go to zoom', 'quiet')], timeAt(start.plot, event.clientX), event.clientX, event.clientY);
      return;
    }
    pointAt(event);
  });
  window.addEventListener('pointerup', event => {
    if (start && !brush.hidden) {
      show(...stretch(event));
      hideDetail();
    } else if (start) {
      pointAt(event);
    }
    start = undefined;
    brush.hidden = true;
  });
  document.addEventListener('pointerdown', event => { if (!event.target.closest('.plot')) hideDetail(); });
  window.addEventListener('pointercancel', () => { start = undefined; brush.hidden = true; });
  byId('board').addEventListener('pointerleave', event => { if (event.pointerType === 'mouse') hideDetail(); });
}

function pointAt(event) {
  const plot = event.target.closest && event.target.closest('.plot');
  const time = plot && timeAt(plot, event.clientX);
  const content = plot && detailOf(plot, time);
  if (content) showDetail(content, time, event.clientX, event.clientY); else hideDetail();
}

function start() {
  const zone = data.zone.length < 4 ? offsetText(0) : data.zone + (data.offsets.length > 1 ? ' (clocks change)' : ` (${offsetText(0)})`);
  byId('period').textContent = END > 0
    ? `${day(0, true)}, ${clock(0)} – ${Math.floor(local(0) / DAY) === Math.floor(local(END) / DAY) ? '' : day(END, true) + ', '}${clock(END)} · ${zone}`
    : 'Nothing was counted.';
  if (END > 0) document.title = `Contact centre report, ${day(0, true)}`;
  byId('counted').textContent = `Read: ${data.read}. Contacts count in the interval of their ${data.peg}; a service level is the share of queued contacts that left the queue within ${data.serviceLevel}.`
    + (data.contactsShown ? '' : ' There are too many contacts for one page, so the timeline shows statuses only; take a shorter time with --from and --to.');
  const names = [...new Set(queues.map(queue => queue.name))].sort();
  byId('queue').append(element('option', {value: ''}, 'All queues'), ...names.map(name => element('option', {value: name}, name)));
  byId('sort').append(...Object.entries(SORTS).map(([key, [title]]) => element('option', {value: key}, title)));
  byId('legend').append(...statuses.map(({colour, name}) => swatch(colour, name, 'thin')), ...STATES.map(({colour, name}) => swatch(colour, name)),
    swatch('bad', 'Offer not answered', 'dot'), swatch('restated', 'Restated', 'thin'));
  byId('legend').hidden = !eventsRead;
  byId('charts').append(...charts.filter(each => each === charts[2] ? eventsRead : queues.length > 0).map(each => each.row));
  byId('lanes').append(...lanes.map(each => each.row));
  view.listeners.push(refresh);
  choose('');
  drawFindings();
  listen();
  point();
  showAll();
}

start();
