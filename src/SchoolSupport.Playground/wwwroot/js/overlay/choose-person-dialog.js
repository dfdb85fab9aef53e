import { avatar } from '../avatar.js';
import { el } from '../dom.js';
import { fullName } from '../format.js';
import { icon } from '../icons.js';
import { openDialog } from './dialog.js';
import { newPersonForm } from './new-person-dialog.js';

/** Asks as whom an invitation link should be opened; gives the person's id, or null. Those who have not come in yet stand first. */
export function choosePerson(people) {
  return openDialog('От чьего имени открыть?', {
    className: 'choose',
    build(close) {
      const ordered = [...people].sort((a, b) => Number(a.started) - Number(b.started));
      const body = el('div.choose-body', {},
        el('button.choose-new', { testid: 'choose-new', onclick: () => askForName(people, body, close) },
          el('span.avatar.plus', {}, icon('plus')), el('span', {}, 'Новый человек')),
        el('ul', {}, ordered.map(person => el('li', {}, choice(person, close)))));
      return body;
    },
  });
}

function askForName(people, body, close) {
  const form = newPersonForm(people, person => close(person.id));
  body.replaceWith(form);
  form.querySelector('input').focus();
}

function choice(person, close) {
  const state = person.started ? 'уже в боте' : 'бот ещё не запущен';
  return el('button.choose-person', { testid: 'choose-person', 'data-id': person.id, onclick: () => close(person.id) },
    avatar(person), el('span.person-texts', {}, el('span.person-name', {}, fullName(person)),
      el('span.person-about', {}, [person.about, state].filter(Boolean).join(' · '))));
}
