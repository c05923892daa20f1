// The card that says what is under the pointer or the keyboard's cursor, and the line through that time.

const card = document.getElementById('detail');
const hair = document.getElementById('hair');

const line = (text, style) => element('p', {class: style}, text);
const pair = (left, right) => element('p', {class: 'pair'}, element('span', {}, left), element('span', {}, right));

function showDetail(content, time, x, y) {
  card.replaceChildren(...content);
  card.hidden = false;
  const right = x + 16 + card.offsetWidth > window.innerWidth - 8;
  const below = y + 18 + card.offsetHeight > window.innerHeight - 8;
  card.style.left = Math.max(8, right ? x - 16 - card.offsetWidth : x + 16) + 'px';
  card.style.top = Math.max(8, below ? y - 14 - card.offsetHeight : y + 18) + 'px';
  hair.style.left = place(time) + '%';
  hair.hidden = false;
}

function hideDetail() {
  card.hidden = true;
  hair.hidden = true;
}

/** Shows the card beside a time on a plot, for the keyboard. */
function showDetailAt(plot, content, time) {
  const box = plot.getBoundingClientRect();
  showDetail(content, time, box.left + place(time) / 100 * box.width, box.bottom - 10);
}

/** Scrolls sideways in time, so that an instant can be seen. */
function reveal(time) {
  if (time < view.from || time >= view.to) {
    const half = (view.to - view.from) / 2;
    show(time - half, time + half);
  }
}
