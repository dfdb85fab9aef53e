import { el } from '../dom.js';
import { fullName } from '../format.js';

/** As whom one acts in a chat: in a group one of its members, who is chosen in a strip under the header; else the person whose chat it is. */
export function createSpeaker(chat) {
  const choice = el('select.speaker-choice', { 'aria-label': 'От чьего имени писать', testid: 'speaker', onchange: () => choose(Number(choice.value)) });
  const element = el('label.speaker', { hidden: true }, el('span', {}, 'Пишет'), choice);
  let chosen = null;
  let drawn = '';

  const members = () => chat.person()?.members ?? [];
  const id = () => (chat.person()?.isGroup ? (members().includes(chosen) ? chosen : members()[0]) : chat.id);

  function choose(member) {
    chosen = member;
    chat.history.redraw();
  }

  function render() {
    const isGroup = Boolean(chat.person().isGroup);
    element.hidden = !isGroup;
    if (!isGroup) return;
    const options = members().map(member => [member, fullName(chat.world.person(member) ?? { firstName: `id ${member}` })]);
    if (drawn === JSON.stringify(options)) return;
    drawn = JSON.stringify(options);
    choice.replaceChildren(...options.map(([member, name]) => el('option', { value: String(member), selected: member === id() }, name)));
  }

  return {
    element,
    render,
    /** Whether the message is the one's own who speaks. */
    wrote: message => !message.fromBot && (message.fromId ?? chat.id) === id(),
    /** For the server: who acts, and where. */
    seat: () => (chat.person().isGroup ? { person: id(), group: chat.id } : chat.id),
  };
}
