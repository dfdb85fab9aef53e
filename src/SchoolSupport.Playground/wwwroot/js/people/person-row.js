import { avatar } from '../avatar.js';
import { el } from '../dom.js';
import { fullName, listTime, toDate } from '../format.js';
import { icon } from '../icons.js';
import { summaryOf } from '../chat/summary.js';

/** One line of the list: open on click, beside the others on Ctrl+click or by the small button. */
export function personRow(person, { now, isOpen, isActive, unread, open, openBeside }) {
  const name = fullName(person);
  const main = el('button.person-main', {
    testid: 'person', 'data-id': person.id, 'aria-current': isActive ? 'true' : null,
    onclick: event => (event.ctrlKey || event.metaKey ? openBeside : open)(person.id),
  }, avatar(person), texts(person, name, now, unread));
  const beside = el('button.icon-button.person-beside', {
    testid: 'open-beside', title: 'Открыть рядом', 'aria-label': `Открыть рядом: ${name}`, onclick: () => openBeside(person.id),
  }, icon('beside'));
  return el(`li.person${isActive ? '.active' : ''}${isOpen ? '.open' : ''}`, {}, main, isOpen ? null : beside);
}

function texts(person, name, now, unread) {
  return el('span.person-texts', {},
    el('span.person-line', {},
      el('span.person-name', {}, name),
      person.blocked && el('span.person-blocked', { title: person.isGroup ? 'Бота в группе нет' : 'Бот заблокирован' }, icon('block')),
      person.last && el('span.person-time', {}, listTime(toDate(person.last.date), now))),
    el('span.person-about', {}, person.about || (person.username ? `@${person.username}` : 'без роли')),
    el('span.person-line', {}, preview(person), badge(unread)));
}

function preview(person) {
  if (person.last) return el('span.person-last', {}, summaryOf(person.last));
  const hint = person.startParameter ? 'Есть приглашение' : 'Бот ещё не запущен';
  return el(`span.person-last.hint${person.startParameter ? '.invited' : ''}`, {}, hint);
}

const badge = count => count > 0 && el('span.badge', { testid: 'unread', 'aria-label': `Непрочитанных: ${count}` }, count > 99 ? '99+' : String(count));
