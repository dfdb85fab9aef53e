import { el } from '../dom.js';
import { icon } from '../icons.js';
import { createFaults } from './faults.js';
import { createTraffic } from './traffic.js';

/** The drawer for developers: what the bot and the server say to each other, and failures on demand. */
export function createDebugDrawer(world) {
  const traffic = createTraffic();
  const button = el('button.icon-button.bar-debug', {
    title: 'Отладка', 'aria-label': 'Отладка', 'aria-expanded': 'false', 'aria-controls': 'debug', testid: 'debug-toggle', onclick: () => setOpen(element.hidden),
  }, icon('bug'));
  const element = el('aside.debug', {
    id: 'debug', 'aria-label': 'Отладка', testid: 'debug', hidden: true,
    onkeydown: event => event.key === 'Escape' && setOpen(false),
  }, el('header.debug-header', {}, el('h2', {}, 'Отладка'),
    el('button.icon-button', { 'aria-label': 'Закрыть отладку', onclick: () => setOpen(false) }, icon('close'))),
  createFaults(world), traffic.element);

  function setOpen(isOpen) {
    element.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    traffic.follow(isOpen);
    if (!isOpen) button.focus();
  }

  return { element, button };
}
