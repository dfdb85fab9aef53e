import { el } from '../dom.js';
import { icon } from '../icons.js';

/** A modal dialog of the whole page; resolves to what `close(value)` was given, or null for Esc and the cross. */
export function openDialog(title, { className = '', build }) {
  return new Promise(resolve => {
    let answer = null;
    const close = value => {
      answer = value ?? null;
      dialog.close();
    };
    const heading = el('h2', {}, title);
    const dialog = el(`dialog.dialog${className && `.${className}`}`, {
      'aria-label': title, testid: 'dialog',
      onclose: () => {
        dialog.remove();
        resolve(answer);
      },
      onclick: event => event.target === dialog && close(),
    }, el('div.dialog-card', {},
      el('header.dialog-header', {}, heading,
        el('button.icon-button', { 'aria-label': 'Закрыть', onclick: () => close() }, icon('close'))),
      build(close)));
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector('[autofocus]')?.focus();
  });
}
