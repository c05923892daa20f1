// The data as it was written, unfolded: PageData, LaneData and QueueData in Java tell the form.

const data = JSON.parse(document.getElementById('data').textContent);

const STATES = [
  {name: 'Ringing or dialling', colour: 'ring'},
  {name: 'Connected', colour: 'talk'},
  {name: 'On hold', colour: 'hold'},
  {name: 'Paused', colour: 'pause'},
  {name: 'After-contact work', colour: 'acw'},
];
const SUMS = ['queued', 'answeredShort', 'answeredLong', 'abandoned', 'removedInX', 'handled', 'handleTime', 'handleCount', 'waited', 'waitedCount', 'longestWait'];
const TOTALS = ['online', 'contact', 'idle', 'away', 'connected', 'unanswered', 'handled', 'handleTime', 'handleCount'];
const ROW_STATUSES = ['provisional', 'closed', 'restated'];

const intervals = [];
for (const length of data.lengths) {
  const from = intervals.length ? intervals[intervals.length - 1].to : 0;
  intervals.push({number: intervals.length, from, to: from + length});
}
const END = intervals.length ? intervals[intervals.length - 1].to : 0;
const manyDays = END > 0 && Math.floor(local(0) / DAY) !== Math.floor(local(END - 1) / DAY);

/** The number of the interval that contains the time. */
function intervalAt(time) {
  let low = 0;
  for (let high = intervals.length - 1; low < high;) {
    const middle = (low + high + 1) >> 1;
    if (intervals[middle].from <= time) low = middle; else high = middle - 1;
  }
  return low;
}

let awayColours = 0;
const statuses = data.statuses.map(([name, kind]) => ({
  name, kind,
  colour: kind === 'routable' ? 'idle' : kind === 'away' ? 'away' + (awayColours++ % 6 + 1) : 'other',
}));

const queueName = number => {
  const [id, name] = data.queues[number];
  return name || (id === '' ? 'No queue' : id.startsWith('agent/') ? 'Own queues of agents' : id);
};
const channelName = number => data.channels[number] ? data.channels[number].charAt(0) + data.channels[number].slice(1).toLowerCase() : 'Channel not known';

function stays(flat, before, first) {
  const list = [];
  for (let i = first; i < flat.length; i += 3) {
    const from = before + flat[i + 1];
    before = from + flat[i + 2];
    list.push({what: flat[i], from, to: before});
  }
  return list;
}

/** A contact that leaves the desk and comes back does so as another visit. */
function visits(id, states) {
  const found = [];
  for (const state of states) {
    const last = found[found.length - 1];
    if (last && last.to === state.from) {
      last.states.push(state);
      last.to = state.to;
    } else {
      found.push({id, states: [state], from: state.from, to: state.to});
    }
  }
  return found;
}

/** Contacts at one time share the height; gives the number of lines where there are most. */
function layOut(contacts) {
  let most = 1;
  let group = {lines: 0};
  let free = [];
  for (const contact of contacts) {
    if (free.every(until => until <= contact.from)) {
      free = [];
      group = {lines: 0};
    }
    let at = free.findIndex(until => until <= contact.from);
    if (at < 0) at = free.length;
    free[at] = contact.to;
    contact.line = at;
    contact.group = group;
    group.lines = free.length;
    most = Math.max(most, free.length);
  }
  return most;
}

const regions = new Map();
for (const {id, region} of data.agents) regions.set(id, (regions.get(id) || new Set()).add(region));

const idLength = shortest(data.agents.map(agent => agent.id));

/** How many characters of an id tell it from all others, eight at least. */
function shortest(ids) {
  let length = 8;
  while (length < 40 && new Set(ids.map(id => id.slice(0, length))).size < regions.size) length += 4;
  return length;
}

const agents = data.agents.map(raw => {
  const region = regions.get(raw.id).size > 1 ? raw.region : '';
  const called = raw.name || (raw.id.length <= idLength + 4 ? raw.id : raw.id.slice(0, idLength) + '…');
  const agent = {id: raw.id, name: raw.name, region, label: region ? `${called} ${region}` : called};
  agent.statuses = stays(raw.status, 0, 0);
  let began = 0;
  agent.contacts = (raw.contacts || []).flatMap(flat => {
    const states = stays(flat, began, 1);
    began = states[0].from;
    return visits(flat[0], states);
  }).sort((one, other) => one.from - other.from);
  agent.lines = layOut(agent.contacts);
  let at = 0;
  agent.unanswered = [];
  for (let i = 0; i < raw.unanswered.length; i += 2) {
    at += raw.unanswered[i + 1];
    agent.unanswered.push({contact: raw.unanswered[i], at});
  }
  agent.totals = Object.fromEntries(TOTALS.map((key, i) => [key, raw.totals[i]]));
  agent.restated = [];
  for (let i = 0; i < raw.restated.length; i += 2) agent.restated.push({interval: raw.restated[i], revision: raw.restated[i + 1]});
  return agent;
});

const emptyRow = () => Object.fromEntries([...SUMS.map(key => [key, 0]), ['status', ''], ['revision', 1]]);

/** Adds up; of the longest waits the longest, of statuses and revisions the one that most needs to be seen. */
function addRow(sum, row) {
  for (const key of SUMS) sum[key] = key === 'longestWait' ? Math.max(sum[key], row[key]) : sum[key] + row[key];
  if (row.status === 'restated' || (row.status === 'provisional' && sum.status !== 'restated') || sum.status === '') sum.status = row.status;
  sum.revision = Math.max(sum.revision, row.revision);
  return sum;
}

/** Queues of one name with one of their channels: rows by interval and the sum of them, the busiest first. */
const queues = groupQueues().sort((one, other) => other.total.queued - one.total.queued || other.total.handled - one.total.handled);

function groupQueues() {
  const groups = new Map();
  for (const raw of data.queueRows) {
    const name = queueName(raw.queue);
    const channel = channelName(raw.channel);
    const key = name + '\n' + channel;
    const group = groups.get(key) || {name, channel, rows: new Map(), total: emptyRow()};
    groups.set(key, group);
    for (const [interval, status, revision, ...sums] of raw.rows) {
      const row = Object.assign(Object.fromEntries(SUMS.map((each, i) => [each, sums[i] || 0])), {status: ROW_STATUSES[status], revision});
      group.rows.set(interval, addRow(group.rows.get(interval) || emptyRow(), row));
      addRow(group.total, row);
    }
  }
  return [...groups.values()];
}

/** By interval, of the queues given; undefined where none has a row. */
function rowsOf(chosen) {
  return intervals.map(interval => {
    const found = chosen.map(queue => queue.rows.get(interval.number)).filter(row => row);
    return found.length ? found.reduce(addRow, emptyRow()) : undefined;
  });
}

const eventsRead = agents.some(agent => agent.statuses.length || agent.contacts.length || agent.unanswered.length);
const staff = data.staff.map(([online, contact, idle, away]) => ({online, contact, idle, away}));
