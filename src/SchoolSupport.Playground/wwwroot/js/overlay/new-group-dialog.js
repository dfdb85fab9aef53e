import { api, ApiError } from '../api.js';
import { el } from '../dom.js';
import { fullName } from '../format.js';
import { openDialog } from './dialog.js';

/** Makes a group chat with the bot and some people in it; gives the group, or null. */
export function askForNewGroup(people) {
  return openDialog('Новая группа с ботом', { build: close => newGroupForm(people, close) });
}

function newGroupForm(people, close) {
  const title = el('input.input', { required: true, maxlength: 128, autofocus: true, autocomplete: 'off', name: 'title' });
  const boxes = people.map(person => [person, el('input', { type: 'checkbox', value: String(person.id) })]);
  const problem = el('p.dialog-hint.problem', { role: 'status' });
  const submit = async event => {
    event.preventDefault();
    const members = boxes.filter(([, box]) => box.checked).map(([person]) => person.id);
    if (title.value.trim() === '') return title.focus();
    if (members.length === 0) {
      problem.textContent = 'Отметьте, кто в группе.';
      return undefined;
    }
    try {
      return close(await api.addGroup({ title: title.value.trim(), members }));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      problem.textContent = error.message;
      return undefined;
    }
  };
  return el('form.dialog-body', { onsubmit: submit },
    el('label.field', {}, el('span', {}, 'Название'), title),
    el('fieldset.members', {}, el('legend', {}, 'Участники'), boxes.map(([person, box]) => el('label', {}, box, el('span', {}, fullName(person))))),
    problem,
    el('footer.dialog-footer', {}, el('button.button', { type: 'button', onclick: () => close() }, 'Отмена'), el('button.button.primary', { type: 'submit' }, 'Создать')));
}
