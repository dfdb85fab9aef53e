import { botAvatar } from '../avatar.js';
import { el, reconcile } from '../dom.js';
import { dayKey, fullName } from '../format.js';
import { icon } from '../icons.js';
import { personRow } from './person-row.js';

/** The left panel. `view` is {isOpen(id), isActive(id), open(id), openBeside(id), addPerson(), addGroup()}. */
export function createPeopleList(world, view) {
  const botName = el('h1.people-bot-name');
  const botUser = el('p.people-bot-user');
  const search = el('input.people-search', {
    type: 'search', placeholder: 'Поиск', 'aria-label': 'Поиск людей', autocomplete: 'off', oninput: render, onkeydown: clearOnEscape,
  });
  const rows = el('ul.people-rows', { 'aria-label': 'Люди' });
  const nothing = el('p.people-nothing', { hidden: true }, 'Никого не нашлось');
  const element = el('nav.people', { 'aria-label': 'Люди', testid: 'people' },
    el('header.people-header', {}, botAvatar(), el('div.people-bot', {}, botName, botUser),
      el('button.icon-button', { title: 'Новая группа', 'aria-label': 'Новая группа', testid: 'add-group', onclick: view.addGroup }, icon('group')),
      el('button.icon-button', { title: 'Новый человек', 'aria-label': 'Новый человек', testid: 'add-person', onclick: view.addPerson }, icon('plus'))),
    el('div.people-find', {}, icon('search'), search),
    rows, nothing);

  function clearOnEscape(event) {
    if (event.key !== 'Escape' || search.value === '') return;
    search.value = '';
    render();
  }

  function matches(person) {
    const words = search.value.toLowerCase().replaceAll('ё', 'е').split(/\s+/).filter(Boolean);
    const text = `${fullName(person)} ${person.about} ${person.username ?? ''}`.toLowerCase().replaceAll('ё', 'е');
    return words.every(word => text.includes(word));
  }

  function unitOf(person) {
    const now = world.clock.now();
    const unread = view.isRead(person.id) ? 0 : person.unread;
    const state = { now, unread, isOpen: view.isOpen(person.id), isActive: view.isActive(person.id) };
    return { key: person.id, version: JSON.stringify([person, unread, state.isOpen, state.isActive, dayKey(now)]), person, state };
  }

  function render() {
    const units = [...world.groups, ...world.people].filter(matches).map(unitOf);
    reconcile(rows, units, ({ person, state }, old) => keepingFocus(old, personRow(person, { ...state, open: view.open, openBeside: view.openBeside })));
    nothing.hidden = units.length > 0;
  }

  function renderBot() {
    botName.textContent = world.bot.name;
    botUser.textContent = `@${world.bot.username}`;
  }

  world.on('people', render);
  world.on('bot', renderBot);
  world.clock.on('change', render);
  renderBot();
  render();
  return { element, render };
}

/** A row that is drawn anew keeps the keyboard where it was. */
function keepingFocus(old, row) {
  if (!old?.contains(document.activeElement)) return row;
  queueMicrotask(() => document.activeElement === document.body && row.querySelector('button').focus({ preventScroll: true }));
  return row;
}
