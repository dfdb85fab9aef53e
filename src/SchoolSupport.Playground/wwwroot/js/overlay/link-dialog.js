import { el } from '../dom.js';
import { startParameterOf } from '../invitation.js';
import { openDialog } from './dialog.js';

/** Asks for an invitation link or its bare code; gives the start parameter ('' for a link without one), or null. */
export function askForLink(botUsername) {
  return openDialog('Открыть ссылку на бота', {
    build(close) {
      const input = el('input.input', {
        required: true, autofocus: true, autocomplete: 'off', spellcheck: 'false', placeholder: `https://t.me/${botUsername}?start=…`, 'aria-label': 'Ссылка или код',
      });
      const problem = el('p.dialog-hint.problem', { role: 'status' });
      const submit = event => {
        event.preventDefault();
        const text = input.value.trim();
        const parameter = /^[\w-]+$/.test(text) ? text : startParameterOf(text.includes('://') ? text : `https://${text}`, botUsername);
        if (parameter === null) problem.textContent = `Это не ссылка на @${botUsername}.`;
        else close(parameter);
      };
      return el('form.dialog-body', { onsubmit: submit },
        el('label.field', {}, el('span', {}, 'Ссылка-приглашение или код из неё'), input), problem,
        el('footer.dialog-footer', {}, el('button.button', { onclick: () => close() }, 'Отмена'),
          el('button.button.primary', { type: 'submit' }, 'Открыть')));
    },
  });
}
