import { el } from '../dom.js';
import { clockText } from '../format.js';
import { fromLocalInput, toLocalInput } from '../zone.js';
import { openDialog } from './dialog.js';

const steps = [['+10 минут', 600], ['+3 часа', 10_800], ['+3 дня', 259_200], ['+1 неделя', 604_800], ['+30 дней', 2_592_000]];

/** Asks when the bot's clock should stand; gives the move for the server, or null. */
export function askForInstant(now) {
  return openDialog('Часы бота', {
    build(close) {
      const input = el('input.input', { type: 'datetime-local', value: toLocalInput(now), required: true, autofocus: true, 'aria-label': 'Дата и время' });
      const hint = el('p.dialog-hint', { role: 'status' });
      const check = () => {
        const isPast = input.value !== '' && fromLocalInput(input.value) < now;
        hint.textContent = isPast ? 'Это раньше, чем сейчас. Уже отправленные напоминания не повторятся.' : '';
      };
      const submit = event => {
        event.preventDefault();
        if (input.value !== '') close({ to: fromLocalInput(input.value).toISOString() });
      };
      input.addEventListener('input', check);
      return el('form.dialog-body', { onsubmit: submit },
        el('p.dialog-hint', {}, `Сейчас ${clockText(now)}`),
        el('div.chips', {}, steps.map(([text, advanceSeconds]) => el('button.chip', { onclick: () => close({ advanceSeconds }) }, text))),
        el('label.field', {}, el('span', {}, 'Или точное время'), input), hint,
        el('footer.dialog-footer', {}, el('button.button', { onclick: () => close() }, 'Отмена'),
          el('button.button.primary', { type: 'submit' }, 'Перевести')));
    },
  });
}
