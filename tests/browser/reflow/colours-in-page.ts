// Owns what is asked inside a page about its colours. Each function runs there, and so uses nothing from outside itself.

/**
 * Lists what is told apart by its fill alone: forced colours take the fill away, and keep a border, even one that is not seen before.
 * @returns "TAG.class" for each link, button or label with a fill of its own and no border; empty when there is none
 */
export function findFillsAlone(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll(
    'a[href], button, summary, label, [role="group"][tabindex="0"], mark',
  )) {
    const style = getComputedStyle(element);
    const isFilled = !/^(transparent|rgba\(.*, 0\))$/.test(style.backgroundColor);
    const hasEdge =
      parseFloat(style.borderTopWidth) + parseFloat(style.outlineWidth) > 0 && style.borderTopStyle !== 'none';
    // What is out of sight until it has the focus has an outline then.
    const isSeen = element.getBoundingClientRect().bottom > 0 && element.getClientRects().length > 0;
    if (isFilled && !hasEdge && isSeen) {
      found.push(`${element.tagName}.${element.getAttribute('class') ?? ''}`);
    }
  }
  return [...new Set(found)];
}

/**
 * Lists what cannot be read while the pointer is on it (WCAG 1.4.3).
 * @returns "TAG.class: contrast" for each link and button whose words have less than 4.5:1
 */
export function findPaleOnHover(): string[] {
  const hovered = 'a11y-hovered';
  const swap = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule && rule.selectorText.includes(':hover')) {
        rule.selectorText = rule.selectorText.replaceAll(':hover', `.${hovered}`);
      } else if ('cssRules' in rule) swap(rule.cssRules as CSSRuleList);
    }
  };
  for (const sheet of document.styleSheets) swap(sheet.cssRules);
  const numbers = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = numbers(colour).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return numbers(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
  };
  const found: string[] = [];
  for (const element of document.querySelectorAll('a[href], button, summary')) {
    const isSeen = element.getClientRects().length > 0 && (element.textContent ?? '').trim() !== '';
    if (!isSeen) continue;
    element.classList.add(hovered);
    const [words, ground] = [light(getComputedStyle(element).color), light(groundOf(element))];
    element.classList.remove(hovered);
    const contrast = (Math.max(words, ground) + 0.05) / (Math.min(words, ground) + 0.05);
    const name = `${element.tagName}.${element.getAttribute('class') ?? ''}`;
    if (contrast < 4.5) found.push(`${name}: ${contrast.toFixed(2)}`);
  }
  return [...new Set(found)];
}

/**
 * Lists fields that make a phone zoom in when they are touched: iOS does below 16 px.
 * @returns "TAG.class: size" for each
 */
export function findSmallFields(): string[] {
  const fields = [...document.querySelectorAll('input, select, textarea')].filter(
    (field) => !['radio', 'checkbox', 'hidden', 'file'].includes(field.getAttribute('type') ?? ''),
  );
  return fields
    .map((field) => ({ field, size: parseFloat(getComputedStyle(field).fontSize) }))
    .filter(({ size }) => size < 16)
    .map(({ field, size }) => `${field.tagName}.${field.getAttribute('class') ?? ''}: ${size} px`);
}
