// Owns saying a page as a screen reader would: what Chromium tells assistive software, in order, one line for each stop.

/** A node of the accessibility tree, of which Chromium gives more than is read here. */
export interface AccessibleNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  description?: { value?: unknown };
  value?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** How roles are said. A role that is not here is passed over, and what is inside it is read. */
const spoken: Record<string, string> = {
  banner: 'banner',
  main: 'main',
  contentinfo: 'footer',
  complementary: 'complementary',
  navigation: 'navigation',
  region: 'region',
  search: 'search',
  form: 'form',
  article: 'article',
  group: 'group',
  Details: '',
  radiogroup: 'group',
  dialog: 'dialog',
  heading: 'heading',
  link: 'link',
  button: 'button',
  DisclosureTriangle: 'button',
  radio: 'radio button',
  checkbox: 'checkbox',
  textbox: 'edit text',
  searchbox: 'edit text',
  combobox: 'menu',
  image: 'image',
  list: 'list',
  table: 'table',
  row: 'row',
  progressbar: 'progress bar',
  progressIndicator: 'progress bar',
  status: 'status',
  alert: 'alert',
  insertion: 'insertion',
  deletion: 'deletion',
  columnheader: 'column heading',
  rowheader: 'row heading',
};

/** Roles that are one stop: their name says what is inside. */
const stops = new Set([
  'link',
  'button',
  'DisclosureTriangle',
  'radio',
  'checkbox',
  'textbox',
  'searchbox',
  'combobox',
]);
/** Roles whose end is said too. */
const ended = new Set(['insertion', 'deletion']);
/** Said only with a name. */
const quietWithoutName = new Set(['region', 'form', 'article', 'status', 'alert', 'Details']);

/**
 * Says a part of a page.
 * @param nodes the whole tree, from `Accessibility.getFullAXTree`
 * @param root the node of the part
 * @returns a line for each thing that a reader stops at
 */
export function speakTree(nodes: readonly AccessibleNode[], root: AccessibleNode): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = (node: AccessibleNode): AccessibleNode[] =>
    (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const lines: string[] = [];
  let running: string[] = [];
  const endText = (): void => {
    const words = running.join('').replace(/\s+/g, ' ').trim();
    if (words !== '') lines.push(words);
    running = [];
  };
  const say = (line: string): void => {
    endText();
    lines.push(line);
  };
  const read = (node: AccessibleNode, radios: readonly AccessibleNode[]): void => {
    const role = String(node.role?.value ?? '');
    if (role === 'StaticText') {
      running.push(textOf(node.name));
      return;
    }
    // A bullet is how a list looks; a number is said.
    if (role === 'ListMarker') {
      if (/\w/.test(textOf(node.name))) running.push(textOf(node.name));
      return;
    }
    // The name of the group that it belongs to, and said with it.
    if (role === 'Legend') return;
    if (role === 'LineBreak') {
      running.push(' ');
      return;
    }
    const children = childrenOf(node);
    const word = node.ignored ? undefined : spoken[role];
    const hasStop = (inner: AccessibleNode): boolean =>
      stops.has(String(inner.role?.value ?? '')) || childrenOf(inner).some(hasStop);
    // Said with the control that it names.
    if (role === 'LabelText') {
      for (const child of children) if (hasStop(child)) read(child, radios);
      return;
    }
    if (role === 'link' && running.join('').trim() !== '') {
      running.push(`[${speakNode(node, 0, 0, 0, true)}]`);
      return;
    }
    const isWhole = stops.has(role) || role === 'image' || (role === 'heading' && !children.some(hasStop));
    const inside = role === 'group' || role === 'radiogroup' ? listRadios(node, childrenOf) : radios;
    const isBlock = (word !== undefined || !isInline(node, role)) && role !== 'definition';
    if (role === 'definition') running.push(': ');
    if (isBlock) endText();
    else if (role === 'generic' && !node.ignored) running.push(' ');
    if (word !== undefined) {
      const isDetails = role === 'group' && listInside(node, childrenOf)[0]?.role?.value === 'DisclosureTriangle';
      const isQuiet = (quietWithoutName.has(role) || isDetails) && textOf(node.name) === '';
      if (!isQuiet)
        say(speakNode(node, listInside(node, childrenOf).length, radios.indexOf(node) + 1, radios.length, isWhole));
    }
    if (!isWhole) for (const child of children) read(child, inside);
    if (isBlock && role !== 'term') endText();
    if (role === 'generic' && !node.ignored) running.push(' ');
    if (ended.has(role)) say(`end of ${word}`);
  };
  read(root, []);
  endText();
  return lines;
}

/**
 * Says one node alone, as when it gets the focus.
 * @param node the node
 * @returns its role, state and name
 */
export function speakFocus(node: AccessibleNode): string {
  return speakNode(node, 0, 0, 0, true);
}

function speakNode(node: AccessibleNode, items: number, place: number, total: number, isWhole: boolean): string {
  const role = String(node.role?.value ?? '');
  const properties = new Map((node.properties ?? []).map(({ name, value }) => [name, value.value]));
  const parts = [spoken[role] ?? role];
  if (role === 'heading') parts[0] = `heading level ${String(properties.get('level') ?? '?')}`;
  if (role === 'list') parts.push(items === 1 ? '1 item' : `${items} items`);
  if (role === 'radio' || role === 'checkbox') {
    parts.push(String(properties.get('checked')) === 'true' ? 'checked' : 'not checked');
  }
  if (properties.has('expanded')) parts.push(properties.get('expanded') === true ? 'expanded' : 'collapsed');
  if (properties.get('pressed') === 'true') parts.push('pressed');
  if (properties.get('disabled') === true) parts.push('disabled');
  if (place > 0) parts.push(`${place} of ${total}`);
  const name = textOf(node.name).replace(/\s+/g, ' ').trim();
  const isNamed = isWhole || !['heading', 'row', 'cell', 'list', 'columnheader', 'rowheader'].includes(role);
  const value = textOf(node.value);
  const about = textOf(node.description);
  return [
    parts.filter((part) => part !== '').join(', ') + (isNamed && name !== '' ? `: ${name}` : ''),
    ...(value === '' || value === name ? [] : [`value ${value}`]),
    ...(about === '' || about === name ? [] : [`(${about})`]),
  ].join(', ');
}

/** What is inside a node, past what assistive software passes over. */
function listInside(
  node: AccessibleNode,
  childrenOf: (node: AccessibleNode) => AccessibleNode[],
): readonly AccessibleNode[] {
  return childrenOf(node).flatMap((child): readonly AccessibleNode[] =>
    child.ignored || child.role?.value === 'none' ? listInside(child, childrenOf) : [child],
  );
}

function listRadios(
  group: AccessibleNode,
  childrenOf: (node: AccessibleNode) => AccessibleNode[],
): readonly AccessibleNode[] {
  return childrenOf(group).flatMap((child): readonly AccessibleNode[] => {
    const role = String(child.role?.value ?? '');
    if (role === 'radio') return [child];
    return role === 'group' || role === 'radiogroup' ? [] : listRadios(child, childrenOf);
  });
}

/** What stands in a line goes on it; anything else begins a new one. */
function isInline(node: AccessibleNode, role: string): boolean {
  return node.ignored || ['generic', 'strong', 'emphasis', 'mark', 'InlineTextBox', 'none', 'LabelText'].includes(role);
}

function textOf(value: { value?: unknown } | undefined): string {
  return value?.value === undefined ? '' : String(value.value);
}
