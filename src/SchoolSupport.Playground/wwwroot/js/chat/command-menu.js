import { api } from '../api.js';
import { el } from '../dom.js';
import { icon } from '../icons.js';

/** The bot's commands: all by the ☰ button, matching ones while «/…» is typed. `run` sends one. */
export function createCommandMenu(chat, input, run) {
  const listId = `commands-${chat.id}`;
  const element = el('ul.commands', { id: listId, role: 'listbox', 'aria-label': 'Команды бота', testid: 'commands', hidden: true });
  const button = el('button.menu-button', { testid: 'menu-button', 'aria-label': 'Меню команд', 'aria-expanded': 'false', 'aria-controls': listId, onclick: toggle },
    icon('menu'), el('span', {}, 'Меню'));
  let commands = [];
  let shown = [];
  let selected = 0;
  let isOpenedByButton = false;

  async function load() {
    commands = await api.commands(chat.speaker.seat()).catch(() => commands);
  }

  async function toggle() {
    isOpenedByButton = element.hidden;
    if (isOpenedByButton) await load();
    update();
    input.focus();
  }

  async function update() {
    if (input.value.startsWith('/') && commands.length === 0) await load();
    const typed = /^\/([a-z0-9_]*)$/i.exec(input.value)?.[1].toLowerCase();
    if (input.value !== '' && typed === undefined) isOpenedByButton = false;
    shown = typed === undefined ? (isOpenedByButton ? commands : []) : commands.filter(({ command }) => command.startsWith(typed));
    shown.sort((a, b) => Number(b.command === typed) - Number(a.command === typed));
    selected = 0;
    draw();
  }

  function draw() {
    const isOpen = shown.length > 0 || isOpenedByButton;
    element.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    element.replaceChildren(...shown.length > 0 ? shown.map(option) : [el('li.commands-none', {}, 'У бота пока нет команд')]);
    if (isOpen && shown.length > 0) input.setAttribute('aria-activedescendant', `${listId}-${selected}`);
    else input.removeAttribute('aria-activedescendant');
    element.children[selected]?.scrollIntoView({ block: 'nearest' });
  }

  const option = ({ command, description }, index) => el(`li.command${index === selected ? '.selected' : ''}`, {
    id: `${listId}-${index}`, role: 'option', 'aria-selected': String(index === selected), testid: 'command',
    onpointerdown: event => event.preventDefault(), onclick: () => choose(index),
  }, el('b', {}, `/${command}`), el('span', {}, description));

  function choose(index) {
    const { command } = shown[index];
    close();
    // In a group an app says which bot it means.
    run(chat.person().isGroup ? `/${command}@${chat.world.bot.username}` : `/${command}`);
  }

  function close() {
    isOpenedByButton = false;
    shown = [];
    draw();
  }

  /** True if the key was meant for the list. */
  function onKey(event) {
    if (element.hidden) return false;
    if (event.key === 'Escape') close();
    else if (shown.length === 0) return false;
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      selected = (selected + (event.key === 'ArrowDown' ? 1 : -1) + shown.length) % shown.length;
      draw();
    } else if (event.key === 'Tab') input.value = `/${shown[selected].command} `;
    else if (event.key === 'Enter' && !event.shiftKey) choose(selected);
    else return false;
    if (event.key === 'Tab') close();
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  // Focus that comes straight back (the page redraws around the field) leaves the list as it is.
  const isLeft = () => ![input, button].includes(document.activeElement) && !element.contains(document.activeElement);
  input.addEventListener('blur', () => setTimeout(() => isLeft() && close(), 0));
  input.addEventListener('focus', update);
  chat.world.server.on('commands', () => { commands = []; update(); });
  return { element, button, update, onKey };
}
