import { el, reconcile } from '../dom.js';
import { plural } from '../format.js';
import { icon } from '../icons.js';
import { createBubble } from './bubble.js';
import { createIntro } from './intro.js';
import { daysOf } from './layout-days.js';
import { createStickyScroll } from './sticky-scroll.js';

const page = 120;

/** The scrolling log of a chat: draws the newest messages, and older ones as one scrolls up to them. */
export function createMessageList(chat) {
  const intro = createIntro(chat);
  const days = el('div.days');
  const log = el('div.messages', { role: 'log', 'aria-label': 'Сообщения', tabindex: 0, testid: 'messages' }, intro.element, days);
  const count = el('span.badge', { hidden: true });
  const down = el('button.to-bottom', { testid: 'to-bottom', title: 'К последним сообщениям', hidden: true, onclick: () => scroll.toBottom() }, icon('down'), count);
  const element = el('div.message-area', {}, log, down);
  const scroll = createStickyScroll(log, { onMove: moved, onTop: showOlder });
  let shown = page;
  let lastId = 0;
  let unreadFrom = null;
  let waiting = 0;
  let isFirst = true;
  const unreadAtOpening = chat.person().unread;

  function render() {
    const all = chat.history.messages;
    if (chat.history.loaded) noticeNew(all);
    intro.render();
    days.setAttribute('aria-live', isFirst ? 'off' : 'polite');
    scroll.keep(() => {
      reconcile(days, daysOf(all.slice(-shown), chat.world.clock.now(), unreadFrom).map(dayUnit), createDay, updateDay);
    });
    isFirst &&= !chat.history.loaded;
    moved();
  }

  /** New messages of the bot that arrive out of sight are counted; an own message leads to the bottom. */
  function noticeNew(all) {
    const fresh = isFirst ? all.slice(all.length - firstUnread(all)) : all.filter(message => message.messageId > lastId);
    lastId = all.at(-1)?.messageId ?? 0;
    if (!isFirst && fresh.some(message => chat.speaker.wrote(message))) {
      unreadFrom = null;
      scroll.stick();
      return;
    }
    const unseen = fresh.filter(message => message.fromBot);
    const isSeen = !isFirst && scroll.isStuck() && chat.view.isSeen(chat.id);
    if (unseen.length === 0 || isSeen) return;
    unreadFrom ??= unseen[0].messageId;
    if (!scroll.isStuck()) waiting += unseen.length;
  }

  function firstUnread(all) {
    let [left, index] = [unreadAtOpening, all.length];
    while (left > 0 && index > 0) if (all[--index].fromBot) left--;
    return all.length - index;
  }

  function dayUnit(day) {
    const version = `${day.label}|${day.units.map(unit => `${unit.key}:${unit.version}`).join()}`;
    return { key: day.key, version, day };
  }

  function createDay({ day }) {
    const node = el('section.day', { 'aria-label': day.label }, el('h3.day-label', {}, el('span', {})), el('div.day-messages'));
    updateDay(node, { day });
    return node;
  }

  function updateDay(node, { day }) {
    node.querySelector('.day-label span').textContent = day.label;
    reconcile(node.lastChild, day.units, (unit, old) => (unit.isDivider ? divider() : createBubble(unit, old, chat, !isFirst)));
  }

  function moved() {
    if (scroll.isStuck()) waiting = 0;
    down.hidden = scroll.isStuck();
    count.hidden = waiting === 0;
    count.textContent = String(waiting);
    down.setAttribute('aria-label', waiting > 0
      ? `${waiting} ${plural(waiting, 'новое сообщение', 'новых сообщения', 'новых сообщений')}, прокрутить вниз` : 'К последним сообщениям');
  }

  function showOlder() {
    if (shown >= chat.history.messages.length) return;
    shown += page;
    render();
  }

  return { element, render };
}

const divider = () => el('div.unread-divider', { role: 'separator' }, el('span', {}, 'Новые сообщения'));
