// Which time is shown, and all that follows when it changes.

const view = {from: 0, to: Math.max(END, 1), listeners: []};
const SHORTEST = 5 * 60000;

function show(from, to) {
  const length = Math.min(Math.max(to - from, SHORTEST), Math.max(END, 1));
  view.from = Math.min(Math.max(0, from), Math.max(END, 1) - length);
  view.to = view.from + length;
  view.listeners.forEach(listener => listener());
}

const showAll = () => show(0, END);

/** Makes the time shown shorter or longer by a factor, about an instant. */
function zoom(factor, about = (view.from + view.to) / 2) {
  const length = (view.to - view.from) * factor;
  const part = (about - view.from) / (view.to - view.from);
  show(about - length * part, about + length * (1 - part));
}

const move = part => show(view.from + (view.to - view.from) * part, view.to + (view.to - view.from) * part);
const place = time => (time - view.from) / (view.to - view.from) * 100;

function timeAt(plot, x) {
  const box = plot.getBoundingClientRect();
  const time = view.from + (x - box.left) / box.width * (view.to - view.from);
  return Math.min(Math.max(time, view.from), view.to - 1);
}

const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360, 720, 1440, 2880, 10080, 40320].map(minutes => minutes * 60000);

/** Times at which the local clock shows a multiple of a step, as many as there is room for. */
function ticks(width) {
  const step = STEPS.find(each => width / (view.to - view.from) * each >= 52) || STEPS[STEPS.length - 1];
  const found = [];
  data.offsets.forEach(([from, seconds], i) => {
    const ahead = data.start + seconds * 1000;
    const until = Math.min(i + 1 < data.offsets.length ? data.offsets[i + 1][0] : view.to, view.to);
    const first = Math.max(i === 0 ? view.from : from, view.from);
    for (let at = Math.ceil((first + ahead) / step) * step - ahead; at < until; at += step) found.push(at);
  });
  return found;
}

function drawAxis() {
  const axis = document.getElementById('axis');
  const width = axis.clientWidth || 800;
  const labels = [];
  const lines = [];
  ticks(width).forEach((at, i) => {
    const midnight = local(at) % DAY === 0;
    const left = place(at);
    const line = element('i', midnight ? {class: 'day'} : {});
    line.style.left = left + '%';
    lines.push(line);
    if (left * width / 100 > 14 && left * width / 100 < width - 14) {
      const label = element('span', {}, clock(at));
      label.style.left = left + '%';
      labels.push(label);
    }
    if (midnight && left * width / 100 < width - 70) {
      const label = element('span', {class: 'day'}, day(at));
      label.style.left = left + '%';
      labels.push(label);
    }
  });
  const crowded = labels.some(label => label.className === 'day' && parseFloat(label.style.left) * width < 7000);
  if (END > 0 && !crowded) labels.push(element('span', {class: 'day'}, day(view.from)));
  axis.replaceChildren(...labels);
  document.getElementById('ticks').replaceChildren(...lines);
  document.getElementById('range').textContent = END > 0 ? between(view.from, view.to) : '';
}

/** The part of a stay within the time shown. */
const shown = stay => Math.max(0, Math.min(stay.to, view.to) - Math.max(stay.from, view.from));
