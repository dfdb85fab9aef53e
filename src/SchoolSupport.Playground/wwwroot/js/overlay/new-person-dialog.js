import { api, ApiError } from '../api.js';
import { el } from '../dom.js';
import { openDialog } from './dialog.js';

/** Makes a Telegram account for the playground; gives the person, or null. */
export function askForNewPerson(people) {
  return openDialog('Новый человек', { build: close => newPersonForm(people, close, [el('button.button', { onclick: () => close() }, 'Отмена')]) });
}

export function newPersonForm(people, done, otherButtons = []) {
  const first = el('input.input', { required: true, maxlength: 64, autofocus: true, autocomplete: 'off', name: 'firstName' });
  const last = el('input.input', { maxlength: 64, autocomplete: 'off', name: 'lastName' });
  const problem = el('p.dialog-hint.problem', { role: 'status' });
  const submit = async event => {
    event.preventDefault();
    if (first.value.trim() === '') return first.focus();
    try {
      done(await api.addPerson({ id: freeId(people), firstName: first.value.trim(), lastName: last.value.trim() || null }));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      problem.textContent = error.message;
    }
  };
  return el('form.dialog-body', { onsubmit: submit },
    el('label.field', {}, el('span', {}, 'Имя'), first),
    el('label.field', {}, el('span', {}, 'Фамилия (можно не указывать)'), last),
    problem,
    el('footer.dialog-footer', {}, otherButtons, el('button.button.primary', { type: 'submit' }, 'Добавить')));
}

const freeId = people => Math.max(1000, ...people.map(person => person.id)) + 1;
