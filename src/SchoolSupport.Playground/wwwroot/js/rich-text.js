// Turns the server's HTML into DOM nodes, by an allow-list: whatever is not on it stays text.
import { el } from './dom.js';

const plainTags = new Set(['B', 'STRONG', 'I', 'EM', 'U', 'INS', 'S', 'STRIKE', 'DEL', 'CODE', 'PRE']);
const safeUrl = /^(https?|tg|mailto|tel):/i;
const findable = /(?<link>(?:https?:\/\/|t\.me\/)[^\s<>«»"]+[^\s<>«»".,:;!?)\]])|(?<=^|[\s(«])(?<command>\/[a-zA-Z][a-zA-Z0-9_]{0,31})(?![\w/])/gu;

/** Nodes of a message; `handlers` are {openLink(url), runCommand(text)}. */
export function richText(html, handlers) {
  const source = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
  const target = document.createDocumentFragment();
  copyChildren(source.body, target, handlers, true);
  return target;
}

function copyChildren(source, target, handlers, mayLink) {
  for (const child of source.childNodes) copyNode(child, target, handlers, mayLink);
}

function copyNode(node, target, handlers, mayLink) {
  if (node.nodeType === Node.TEXT_NODE) appendText(node.data, target, handlers, mayLink);
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const copy = allowedCopy(node, handlers);
  if (copy === null) {
    copyChildren(node, target, handlers, mayLink);
    return;
  }
  copyChildren(node, copy, handlers, mayLink && !['A', 'BUTTON', 'CODE', 'PRE'].includes(copy.tagName));
  target.append(copy);
}

function allowedCopy(node, handlers) {
  if (plainTags.has(node.tagName)) return document.createElement(node.tagName);
  if (node.tagName === 'BR') return document.createElement('br');
  if (node.tagName === 'BLOCKQUOTE') return quote(node.hasAttribute('expandable') || node.classList.contains('expandable'));
  if (node.tagName === 'TG-SPOILER' || node.classList.contains('tg-spoiler') || node.classList.contains('spoiler')) return spoiler();
  if (node.dataset.command) return commandLink(node.dataset.command, handlers);
  const url = node.tagName === 'A' ? node.getAttribute('href') : null;
  return url && safeUrl.test(url) ? link(url, handlers) : null;
}

function link(url, handlers) {
  return el('a', {
    href: url, target: '_blank', rel: 'noopener noreferrer', title: url,
    onclick: event => handlers.openLink(url) && event.preventDefault(),
  });
}

const commandLink = (command, handlers) => el('button.command-link', { onclick: () => handlers.runCommand(command) });

function quote(expandable) {
  if (!expandable) return el('blockquote');
  const toggle = event => (event.type === 'click' || event.key === 'Enter') && event.currentTarget.classList.toggle('open');
  return el('blockquote.expandable', { tabindex: 0, title: 'Показать целиком', onclick: toggle, onkeydown: toggle });
}

function spoiler() {
  const reveal = event => {
    if (event.type === 'keydown' && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.currentTarget.classList.add('open');
  };
  return el('span.spoiler', { role: 'button', tabindex: 0, 'aria-label': 'Скрытый текст, нажмите, чтобы показать', onclick: reveal, onkeydown: reveal });
}

function appendText(text, target, handlers, mayLink) {
  let end = 0;
  for (const match of mayLink ? text.matchAll(findable) : []) {
    target.append(text.slice(end, match.index), foundNode(match.groups, handlers));
    end = match.index + match[0].length;
  }
  target.append(text.slice(end));
}

function foundNode({ link: found, command }, handlers) {
  if (command) {
    const button = commandLink(command, handlers);
    button.append(command);
    return button;
  }
  const node = link(found.startsWith('t.me') ? `https://${found}` : found, handlers);
  node.append(found);
  return node;
}
