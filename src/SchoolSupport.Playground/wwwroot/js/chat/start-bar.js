import { el } from '../dom.js';

/** Takes the composer's place while the bot is not started, has been blocked, or an invitation waits to be used. */
export function createStartBar(chat) {
  const button = el('button.start-button', { testid: 'start', onclick: press });
  const element = el('footer.start-bar', { hidden: true }, button);

  async function press() {
    button.disabled = true;
    if (chat.person().blocked && chat.pendingStart === null) await chat.actions.block(false);
    else await start();
    button.disabled = false;
    chat.focus();
  }

  async function start() {
    const person = chat.person();
    const parameter = chat.pendingStart ?? person.startParameter ?? '';
    if (person.blocked && !await chat.actions.block(false)) return;
    if (!await chat.actions.start(parameter)) return;
    chat.pendingStart = null;
    chat.render();
  }

  /** Whether the bar has to be shown. */
  function render() {
    const { started, blocked } = chat.person();
    const mustStart = !started || blocked || chat.pendingStart !== null;
    element.hidden = !mustStart;
    button.textContent = blocked && chat.pendingStart === null ? 'Разблокировать' : 'Запустить';
    return mustStart;
  }

  return { element, render, focus: () => button.focus({ preventScroll: true }) };
}
