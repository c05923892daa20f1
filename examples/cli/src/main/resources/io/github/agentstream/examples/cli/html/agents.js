// The lanes: what each agent did. A lane is drawn once; zooming only moves its window.

const STATUS_HEIGHT = 6;
const CONTACTS_TOP = 8;

function laneHeight(agent) {
  return CONTACTS_TOP + Math.max(16, agent.lines * 5);
}

function lanePaths(agent) {
  const paths = new Map();
  const add = (colour, d) => paths.set(colour, (paths.get(colour) || '') + d);
  const height = laneHeight(agent);
  for (const stay of agent.statuses) add('f-' + statuses[stay.what].colour, box(stay.from, stay.to, 0, STATUS_HEIGHT));
  for (const contact of agent.contacts) {
    const each = (height - CONTACTS_TOP) / contact.group.lines;
    const y = CONTACTS_TOP + contact.line * each;
    for (const stay of contact.states) add('f-' + STATES[stay.what].colour, box(stay.from, stay.to, y, each - (contact.group.lines > 1 ? .8 : 0)));
    add('f-cut', `M${inSeconds(contact.from)} ${y}v${each}`);
  }
  for (const {interval} of agent.restated) add('f-restated', box(intervals[interval].from, intervals[interval].to, height - 2, 2));
  const dots = agent.unanswered.map(({at}) => `M${inSeconds(at)} ${(CONTACTS_TOP + height) / 2}h0`).join('');
  if (dots) { add('f-halo', dots); add('f-dot', dots); }
  const last = ['f-cut', 'f-restated', 'f-halo', 'f-dot'];
  return [...paths].sort(([one], [other]) => last.indexOf(one) - last.indexOf(other)).map(([name, d]) => drawing('path', {class: name, d}));
}

const originOf = contact => `${channelName(data.origins[contact * 2])} · ${queueName(data.origins[contact * 2 + 1])}`;

function describeAgent(agent, time, tolerance) {
  const content = [element('h4', {}, agent.name || agent.id)];
  if (agent.name || agent.region) content.push(line(`${agent.name ? agent.id : ''} ${agent.region}`, 'quiet'));
  content.push(line((manyDays ? day(time) + ' ' : '') + clock(time, true)));
  const status = agent.statuses.find(stay => stay.from <= time && time < stay.to);
  content.push(status
    ? pair(swatch(statuses[status.what].colour, statuses[status.what].name, 'thin'), `${clock(status.from)} – ${clock(status.to)}, ${duration(status.to - status.from)}`)
    : line('Not online', 'quiet'));
  for (const offer of agent.unanswered.filter(({at}) => Math.abs(at - time) <= tolerance).slice(0, 3)) {
    content.push(pair(swatch('bad', 'Offer not answered', 'dot'), clock(offer.at, true)), line(originOf(offer.contact), 'quiet'));
  }
  for (const contact of agent.contacts.filter(each => each.from <= time && time < each.to)) {
    const state = contact.states.find(stay => stay.from <= time && time < stay.to);
    if (!state) continue;
    content.push(
      pair(swatch(STATES[state.what].colour, STATES[state.what].name), `${clock(state.from)} – ${clock(state.to)}, ${duration(state.to - state.from)}`),
      line(`${originOf(contact.id)} · on the desk ${clock(contact.from)} – ${clock(contact.to)}, ${duration(contact.to - contact.from)}`, 'quiet'),
      line('Contact ' + data.contacts[contact.id], 'quiet'));
  }
  const restated = agent.restated.find(each => each.interval === intervalAt(time));
  if (restated) content.push(...mark({status: 'restated', revision: restated.revision}));
  return content;
}

/** What an agent did within the time shown. */
function figuresOf(agent) {
  const figures = {online: 0, away: 0, contacts: 0, unanswered: 0, first: agent.statuses.length ? agent.statuses[0].from : Infinity};
  for (const stay of agent.statuses) {
    figures.online += shown(stay);
    if (statuses[stay.what].kind === 'away') figures.away += shown(stay);
  }
  for (const contact of agent.contacts) if (shown(contact) > 0 && contact.states.some(stay => stay.what > 0 && shown(stay) > 0)) figures.contacts++;
  for (const offer of agent.unanswered) if (offer.at >= view.from && offer.at < view.to) figures.unanswered++;
  figures.present = !eventsRead || figures.online > 0 || figures.contacts > 0 || figures.unanswered > 0;
  return figures;
}

const descending = key => (one, other) => other.figures[key] - one.figures[key] || byLabel(one, other);
const byLabel = (one, other) => one.agent.label < other.agent.label ? -1 : one.agent.label > other.agent.label ? 1 : 0;
const SORTS = {
  'first': ['first online', (one, other) => one.figures.first - other.figures.first || byLabel(one, other)],
  'name': ['agent', byLabel],
  'unanswered': ['unanswered offers', descending('unanswered')],
  'away': ['time away', descending('away')],
  'contacts': ['contacts', descending('contacts')],
  'online': ['time online', descending('online')],
};

const cell = unit => element('span', {'data-unit': unit});

function lane(agent, position) {
  const svg = drawing('svg', {preserveAspectRatio: 'none', 'aria-hidden': 'true'});
  svg.append(...lanePaths(agent));
  svg.style.setProperty('--height', laneHeight(agent) + 'px');
  const cells = [cell('online'), cell('away'), cell('cont.'), cell('unans.')];
  const recorded = eventsRead || !agent.totals.handled ? '' : `${plural(agent.totals.handled, 'contact', 'contacts')} handled, ${mean(agent.totals.handleTime, agent.totals.handleCount)} each`;
  const plot = element('div', {class: 'plot'}, recorded ? element('p', {class: 'instead'}, recorded) : svg);
  const row = element('div', {class: 'row lane', role: 'listitem', tabindex: position === 0 ? '0' : '-1'},
    element('div', {class: 'label'}, element('span', {class: 'name', title: `${agent.name || ''} ${agent.id} ${agent.region}`.trim()}, agent.label), ...cells), plot);
  const made = {
    agent, row, plot, figures: undefined, cursor: undefined,
    resize() {
      svg.setAttribute('viewBox', `${inSeconds(view.from)} 0 ${inSeconds(view.to - view.from)} ${laneHeight(agent)}`);
    },
    count() {
      const figures = made.figures = figuresOf(agent);
      const texts = [hours(figures.online), hours(figures.away), figures.contacts || '–', figures.unanswered || '–'];
      cells.forEach((each, i) => {
        each.textContent = texts[i];
        each.className = texts[i] === '–' ? 'none' : '';
      });
      if (figures.unanswered > 0) cells[3].className = 'alarm';
      row.setAttribute('aria-label', `${agent.name || 'Agent ' + agent.id}: online ${hours(figures.online)}, away ${hours(figures.away)}, `
        + `${plural(figures.contacts, 'contact', 'contacts')}, ${plural(figures.unanswered, 'unanswered offer', 'unanswered offers')}`);
    },
    /** Everything at which something begins. */
    steps() {
      return [...new Set([...agent.statuses.map(stay => stay.from), ...agent.contacts.flatMap(contact => contact.states.map(stay => stay.from)),
        ...agent.unanswered.map(({at}) => at)])].sort((one, other) => one - other);
    },
  };
  return made;
}

const lanes = agents.map(lane);
const laneOf = new Map(lanes.map(each => [each.row, each]));

function arrange() {
  const focused = document.activeElement;
  const wanted = document.getElementById('filter').value.trim().toLowerCase();
  const order = SORTS[document.getElementById('sort').value][1];
  const matching = lanes.filter(({agent}) => `${agent.id} ${agent.name || ''} ${agent.region}`.toLowerCase().includes(wanted));
  const here = new Set(view.to - view.from < END ? matching.filter(each => each.figures.present) : matching);
  lanes.forEach(each => each.row.hidden = !here.has(each));
  document.getElementById('lanes').append(...[...lanes].sort(order).map(each => each.row));
  if (laneOf.has(focused)) focused.focus({preventScroll: true});
  const reachable = [...document.getElementById('lanes').children].filter(row => !row.hidden);
  if (reachable.length && !reachable.some(row => row.tabIndex === 0)) reachable[0].tabIndex = 0;
  const none = document.getElementById('nolanes');
  const absent = matching.length - here.size;
  none.hidden = here.size > 0 && absent === 0;
  none.textContent = lanes.length === 0 ? 'There are no agent events in what was read.'
    : matching.length === 0 ? 'No agent has that in the name or id.' : `${plural(absent, 'other agent is', 'other agents are')} not online in the time shown.`;
}

document.getElementById('lanes').addEventListener('keydown', event => {
  const from = laneOf.get(event.target);
  if (!from) return;
  const vertical = {ArrowUp: 'previousElementSibling', ArrowDown: 'nextElementSibling'}[event.key];
  if (vertical) {
    event.preventDefault();
    let next = event.target[vertical];
    while (next && next.hidden) next = next[vertical];
    if (next) focusLane(laneOf.get(next), from.cursor);
  } else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) {
    event.preventDefault();
    stepLane(from, event.key);
  }
});

function focusLane(target, cursor) {
  lanes.forEach(each => each.row.tabIndex = each === target ? 0 : -1);
  target.cursor = cursor;
  target.row.focus();
  if (cursor !== undefined) showDetailAt(target.plot, describeAgent(target.agent, cursor, 0), cursor);
}

function stepLane(target, key) {
  const steps = target.steps();
  if (!steps.length) return;
  const now = target.cursor === undefined ? view.from - 1 : target.cursor;
  const next = {
    ArrowLeft: () => [...steps].reverse().find(step => step < now),
    ArrowRight: () => steps.find(step => step > now),
    Home: () => steps[0],
    End: () => steps[steps.length - 1],
  }[key]();
  if (next === undefined) return;
  target.cursor = next;
  reveal(next);
  showDetailAt(target.plot, describeAgent(target.agent, next, 0), next);
}

document.getElementById('lanes').addEventListener('focusout', hideDetail);
