// The chats that are open side by side, as the address says.
import { api } from './api.js';
import { createChat } from './chat/chat.js';
import { el } from './dom.js';
import { startParameterOf } from './invitation.js';
import { choosePerson } from './overlay/choose-person-dialog.js';
import { soon } from './soon.js';

export function createColumns(world, address, app) {
  const nobody = el('div.nobody.backdrop', {}, el('p', {}, 'Выберите, от чьего имени писать боту'));
  const element = el('main.columns', { 'aria-label': 'Открытые чаты', testid: 'columns' }, nobody);
  const chats = new Map();
  const listeners = [];
  const narrow = matchMedia('(max-width: 719px)');
  let active = null;

  const columns = { element, render, open, openBeside, isOpen: id => address.ids.includes(id), isActive: id => active === id, isRead: isSeen, onChange: listener => listeners.push(listener) };
  const view = { close, back, openLink, isSeen, focusIn: activate };

  /** Is the chat before somebody's eyes? */
  function isSeen(id) {
    const isShown = narrow.matches ? active === id && address.ids.length > 0 : address.ids.includes(id);
    return isShown && document.visibilityState === 'visible';
  }

  function open(id) {
    const ids = address.ids.includes(id) ? address.ids : address.ids.includes(active) ? address.ids.map(other => (other === active ? id : other)) : [id];
    active = id;
    address.show(narrow.matches ? [id] : ids);
    render();
    chats.get(id)?.focus();
  }

  function openBeside(id) {
    if (narrow.matches) return open(id);
    active = id;
    address.show([...address.ids.filter(other => other !== id), id]);
    render();
    chats.get(id)?.element.scrollIntoView({ inline: 'nearest', block: 'nearest' });
    return chats.get(id)?.focus();
  }

  function close(id) {
    const index = address.ids.indexOf(id);
    const ids = address.ids.filter(other => other !== id);
    active = ids[Math.min(index, ids.length - 1)] ?? null;
    address.show(ids);
    render();
  }

  function back() {
    address.show([]);
    render();
    document.querySelector(`.person-main[data-id="${active}"]`)?.focus();
  }

  function activate(id) {
    if (active === id) return;
    active = id;
    showActive();
  }

  /** True if the link leads to this bot: then it is asked as whom to open it. */
  function openLink(url, fromId) {
    const parameter = startParameterOf(url, world.bot.username);
    if (parameter === null) return false;
    choosePerson(world.people).then(async id => {
      if (id === null) return;
      if (!world.person(id)) await world.refreshPeople();
      if (id === fromId) open(id);
      else openBeside(id);
      chats.get(id)?.offerStart(parameter);
      chats.get(id)?.focus();
    });
    return true;
  }

  function render() {
    const ids = address.ids.filter(id => world.person(id));
    if (!ids.includes(active)) active = ids.at(-1) ?? active;
    for (const [id, chat] of chats) {
      if (ids.includes(id)) continue;
      chat.destroy();
      chats.delete(id);
    }
    for (const id of ids) if (!chats.has(id)) chats.set(id, createChat(world, id, view));
    ids.forEach((id, index) => {
      const chat = chats.get(id).element;
      if (element.children[index] !== chat) element.insertBefore(chat, element.children[index] ?? null);
    });
    nobody.hidden = ids.length > 0;
    app.classList.toggle('in-chat', ids.length > 0);
    element.classList.toggle('several', ids.length > 1);
    showActive();
  }

  function showActive() {
    for (const [id, chat] of chats) chat.element.classList.toggle('active', id === active);
    listeners.forEach(listener => listener());
  }

  /** What lies open before somebody's eyes is read; the server learns it, so that the count stays away. */
  const readSoon = soon(async () => {
    const seen = world.people.filter(person => person.unread > 0 && isSeen(person.id));
    if (seen.length === 0) return;
    await Promise.all(seen.map(person => api.markRead(person.id)));
    await world.refreshPeople();
  }, 300);

  world.on('people', readSoon);
  address.on('change', render);
  document.addEventListener('visibilitychange', () => {
    listeners.forEach(listener => listener());
    readSoon();
  });
  return columns;
}
