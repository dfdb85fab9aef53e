// One open chat: header, messages, composer. Everything that happens in it stays in it.
import { el } from '../dom.js';
import { fullName } from '../format.js';
import { createToasts } from '../overlay/chat-toast.js';
import { createChatActions } from './chat-actions.js';
import { createChatHeader } from './chat-header.js';
import { createComposer } from './composer.js';
import { createSpeaker } from './speaker.js';
import { createDropZone } from './drop-zone.js';
import { createMessageList } from './message-list.js';
import { createStartBar } from './start-bar.js';

/** `view` is {close(id), openLink(url), focusIn(id), isSeen(id)}. */
export function createChat(world, id, view) {
  const history = world.history(id);
  const person = () => world.person(id);
  const toasts = createToasts();
  const element = el('section.chat', { testid: 'chat', 'data-person': id, onfocusin: () => view.focusIn(id), onpointerdown: () => view.focusIn(id) });
  const chat = { id, focus, element, person, history, toasts, world, view, pendingStart: null };
  chat.speaker = createSpeaker(chat);
  chat.actions = createChatActions(chat);
  const header = createChatHeader(chat);
  const list = createMessageList(chat);
  const composer = createComposer(chat);
  const startBar = createStartBar(chat);
  chat.composer = composer;
  element.append(header.element, chat.speaker.element, el('div.chat-body.backdrop', {}, list.element, toasts.element), composer.element, startBar.element);
  createDropZone(chat);

  function render() {
    if (!person()) return;
    element.setAttribute('aria-label', `${person().isGroup ? 'Группа' : 'Чат с ботом'}: ${fullName(person())}`);
    header.render();
    chat.speaker.render();
    const mustStart = !person().isGroup && startBar.render();
    composer.element.hidden = mustStart;
    list.render();
    composer.render();
  }

  /** On a touch screen the text field is left alone: focus would bring up the keyboard. */
  function focus() {
    if (!startBar.element.hidden) startBar.focus();
    else if (matchMedia('(hover: hover)').matches) composer.focus();
  }

  const stops = [
    history.on('messages', render), history.on('action', () => header.render()),
    world.on('people', render), world.on('bot', render), world.clock.on('change', () => list.render()),
  ];
  render();
  history.load().catch(error => toasts.show(error.message, { isProblem: true }));
  return Object.assign(chat, {
    render,
    focus,
    offerStart(parameter) {
      chat.pendingStart = parameter;
      render();
    },
    destroy() {
      stops.forEach(stop => stop());
      element.remove();
    },
  });
}
