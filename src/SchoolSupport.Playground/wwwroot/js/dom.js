// Builds DOM nodes from plain values; text always becomes text, never markup.

export function el(selector, props = {}, ...children) {
  const [tag, ...classes] = selector.split('.');
  const node = document.createElement(tag || 'div');
  if (tag === 'button') node.type = 'button';
  if (classes.length > 0) node.className = classes.join(' ');
  for (const [name, value] of Object.entries(props)) setProp(node, name, value);
  node.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

function setProp(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
  else if (name === 'testid') node.dataset.testid = value;
  else if (name === 'style') Object.entries(value).forEach(([key, entry]) => node.style.setProperty(key, entry));
  else if (name === 'value') node.value = value;
  else node.setAttribute(name, value === true ? '' : value);
}

/** Brings the children of a parent to the given list, touching only what changed: units are {key, version, …}. */
export function reconcile(parent, units, create, update = null) {
  const known = parent.reconciled ?? (parent.reconciled = new Map());
  const wanted = new Set(units.map(unit => unit.key));
  for (const [key, entry] of known) {
    if (wanted.has(key)) continue;
    entry.node.remove();
    known.delete(key);
  }
  let next = parent.firstChild;
  for (const unit of units) {
    const before = known.get(unit.key)?.node;
    const node = freshNode(known, unit, create, update);
    if (before && before === next) next = node;
    if (node === next) next = next.nextSibling;
    else parent.insertBefore(node, next);
  }
}

function freshNode(known, unit, create, update) {
  const entry = known.get(unit.key);
  if (entry && entry.version === unit.version) return entry.node;
  if (entry && update) {
    update(entry.node, unit);
    entry.version = unit.version;
    return entry.node;
  }
  const node = create(unit, entry?.node ?? null);
  if (entry) entry.node.replaceWith(node);
  known.set(unit.key, { node, version: unit.version });
  return node;
}
