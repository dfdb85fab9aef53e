import { api } from '../api.js';
import { el } from '../dom.js';

const period = 1000;
const mostShown = 300;

/** The log of the Bot API: one line per call, with what was wrong about it. The polls for updates are left out unless asked for. */
export function createTraffic() {
  const rows = el('ol.traffic-rows', { testid: 'traffic', 'aria-label': 'Вызовы Bot API' });
  const filter = el('input.input', { type: 'search', placeholder: 'Метод или текст', 'aria-label': 'Отбор вызовов', oninput: sift });
  const polls = el('input', { type: 'checkbox', onchange: sift });
  const element = el('section.traffic', { 'aria-label': 'Обмен с ботом' }, el('h3', {}, 'Обмен с ботом'),
    el('div.traffic-tools', {}, filter, el('label.check', {}, polls, 'getUpdates'),
      el('button.chip', { onclick: () => rows.replaceChildren() }, 'Очистить')), rows);
  let last = 0;
  let timer = null;

  async function poll() {
    const entries = await api.traffic(last).catch(() => []);
    for (const entry of entries) {
      last = Math.max(last, entry.number);
      rows.prepend(row(entry));
    }
    while (rows.children.length > mostShown) rows.lastChild.remove();
    if (entries.length > 0) sift();
  }

  function sift() {
    const wanted = filter.value.toLowerCase();
    for (const node of rows.children) {
      const isPoll = node.dataset.method.toLowerCase() === 'getupdates';
      node.hidden = (isPoll && !polls.checked) || !node.textContent.toLowerCase().includes(wanted);
    }
  }

  function follow(isOn) {
    clearInterval(timer);
    timer = null;
    if (!isOn) return;
    poll();
    timer = setInterval(poll, period);
  }

  return { element, follow };
}

function row({ method, chatId, status, description, warnings }) {
  const remarks = [description, ...warnings ?? []].filter(Boolean);
  return el('li', { 'data-method': method },
    el('div.traffic-call', {}, el('b', {}, method), chatId && el('span', {}, String(chatId)),
      el(`span.traffic-status${status === 200 ? '' : '.failed'}`, {}, status === 0 ? 'обрыв' : String(status))),
    remarks.map(remark => el('p', {}, remark)));
}
