import { el } from '../dom.js';
import { icon } from '../icons.js';
import { summaryOf } from './summary.js';

/** The strip above the text: which message is being answered or changed. */
export function createComposerMode(chat, input, changed) {
  const title = el('b', {});
  const text = el('span', {});
  const sign = el('span.mode-icon');
  const element = el('div.mode', { hidden: true, testid: 'mode' }, sign, el('div.mode-texts', {}, title, text),
    el('button.icon-button', { 'aria-label': 'Отменить', title: 'Отменить', onclick: leave }, icon('close')));
  let current = null;

  function enter(kind, message, { takeFocus = true } = {}) {
    current = { kind, message };
    element.hidden = false;
    title.textContent = kind === 'edit' ? 'Изменение сообщения' : `Ответ: ${message.fromBot ? chat.world.bot.name : chat.speaker.wrote(message) ? 'себе' : message.fromName}`;
    text.textContent = summaryOf(message);
    sign.replaceChildren(icon(kind));
    if (kind === 'edit') {
      input.value = message.text;
      changed();
    }
    if (takeFocus) input.focus();
  }

  /** False if there was nothing to leave. */
  function leave() {
    if (!current) return false;
    const wasEdit = current.kind === 'edit';
    current = null;
    element.hidden = true;
    if (wasEdit) {
      input.value = '';
      changed();
    }
    input.focus();
    return true;
  }

  function take() {
    const [edited, repliedTo] = ['edit', 'reply'].map(kind => (current?.kind === kind ? current.message.messageId : null));
    current = null;
    element.hidden = true;
    return { edited, repliedTo };
  }

  function editLast() {
    const last = chat.history.messages.findLast(message => chat.speaker.wrote(message) && message.kind === 'text');
    if (last) enter('edit', last);
    return Boolean(last);
  }

  return { element, enter, leave, take, editLast };
}
