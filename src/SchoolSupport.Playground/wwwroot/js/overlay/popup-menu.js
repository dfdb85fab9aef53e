import { el } from '../dom.js';
import { icon } from '../icons.js';

const gap = 6;

/** A small menu beside a button or at a point: items are {icon, text, danger, run} or {heading}. */
export function openMenu(anchor, items, point = null) {
  const menu = el('div.popup', { role: 'menu', popover: 'auto', testid: 'menu', onkeydown: moveFocus });
  const choose = item => {
    menu.hidePopover();
    item.run();
  };
  menu.append(...items.filter(Boolean).map(item => item.heading
    ? el('p.popup-heading', {}, item.heading)
    : el(`button.popup-item${item.danger ? '.danger' : ''}`, { role: 'menuitem', onclick: () => choose(item) }, icon(item.icon), item.text)));
  menu.addEventListener('toggle', event => {
    if (event.newState === 'open') return;
    anchor?.setAttribute('aria-expanded', 'false');
    if (menu.contains(document.activeElement) || document.activeElement === document.body) anchor?.focus();
    menu.remove();
  });
  document.body.append(menu);
  menu.showPopover();
  place(menu, point ? { left: point.x, right: point.x, top: point.y, bottom: point.y } : anchor.getBoundingClientRect());
  anchor?.setAttribute('aria-expanded', 'true');
  menu.querySelector('button').focus();
}

function place(menu, box) {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = box.bottom + gap + height <= innerHeight;
  const fromLeft = box.left + width <= innerWidth - gap;
  menu.style.top = `${Math.max(gap, below ? box.bottom + gap : box.top - gap - height)}px`;
  menu.style.left = `${Math.max(gap, fromLeft ? box.left : box.right - width)}px`;
}

function moveFocus(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const index = buttons.indexOf(document.activeElement);
  buttons[(index + step + buttons.length) % buttons.length].focus();
}
