// Where a person writes: text, files, commands, answers by the bot's own keyboard.
import { el } from '../dom.js';
import { icon } from '../icons.js';
import { createAttachButton } from './attach-menu.js';
import { createCommandMenu } from './command-menu.js';
import { createComposerMode } from './composer-mode.js';
import { createReplyKeyboard } from './reply-keyboard.js';

export function createComposer(chat) {
  const input = el('textarea.composer-input', {
    rows: 1, placeholder: 'Сообщение', 'aria-label': 'Сообщение', enterkeyhint: 'send', autocomplete: 'off', testid: 'composer',
    oninput: changed, onkeydown: onKey,
  });
  const send = el('button.send', { 'aria-label': 'Отправить', title: 'Отправить', testid: 'send', disabled: true, onclick: submit }, icon('send'));
  const commands = createCommandMenu(chat, input, run);
  const mode = createComposerMode(chat, input, changed);
  const replyKeys = createReplyKeyboard(chat, input, mode);
  const element = el('footer.composer', {}, mode.element,
    el('div.composer-row', {}, commands.element, commands.button, createAttachButton(chat), el('div.composer-field', {}, input, replyKeys.button), send),
    replyKeys.element);

  function changed() {
    send.disabled = input.value.trim() === '';
    input.style.height = 'auto';
    input.style.height = `${input.scrollHeight}px`;
    commands.update();
  }

  function onKey(event) {
    if (event.isComposing || commands.onKey(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      submit();
    }
    if (event.key === 'Escape' && mode.leave()) event.stopPropagation();
    if (event.key === 'ArrowUp' && input.value === '' && mode.editLast()) event.preventDefault();
  }

  async function submit() {
    const text = input.value.trim();
    if (text === '') return;
    const current = mode.take();
    setText('');
    const isSent = current.edited ? await chat.actions.edit(current.edited, text) : await chat.actions.sendText(text, current.repliedTo);
    if (!isSent && input.value === '') setText(text);
  }

  function run(command) {
    setText('');
    chat.actions.sendText(command);
    input.focus();
  }

  function setText(text) {
    input.value = text;
    changed();
  }

  return {
    element,
    render: replyKeys.render,
    focus: () => input.focus({ preventScroll: true }),
    replyTo: message => mode.enter('reply', message),
    edit: message => mode.enter('edit', message),
  };
}
