// Owns how one page is handed to a browser: its screen sheets inside it, paper's and those of few pages as links, no script that only leads to another.

/** What a site has for its pages. */
export interface Delivery {
  /** The folder of built files as pages write it, such as `/school/_astro/`. */
  folder: string;
  /** What a page gets for the sheets that it links to, by their file names, and for what stands in it. */
  stylesFor: (files: readonly string[], html: string) => string[];
  /** Tells of a sheet of the screen that it stays a file beside the page. */
  isFiled: (file: string) => boolean;
  /** The names of sheets as files, by those that they were built with. */
  linked: ReadonlyMap<string, { name: string }>;
  /** The scripts that a script stands for, by file name: itself, or what it does nothing but import. */
  scriptsFor: (file: string) => string[];
}

/**
 * Puts the screen's sheets into a page at the end of its head, names the files that it loads as they are, and leaves one
 * space where more stand between two tags, as a browser would.
 * @param html the page as it was built
 * @param delivery what the site has
 * @returns the page, and the texts of the styles that are in it now
 */
export function deliverPage(html: string, delivery: Delivery): { html: string; styles: string[] } {
  const { folder, linked } = delivery;
  const screen: string[] = [];
  const [beside, paper]: [string[], string[]] = [[], []];
  const bare = html.replace(
    /<link rel="stylesheet" href="([^"]+)"( media="print")?>/g,
    (link, href: string, media = '') => {
      if (!href.startsWith(folder)) return link;
      const file = href.slice(folder.length);
      if (media === '' && !delivery.isFiled(file)) screen.push(file);
      else
        (media === '' ? beside : paper).push(
          `<link rel="stylesheet" href="${folder}${linked.get(file)?.name ?? file}"${media}>`,
        );
      return '';
    },
  );
  const styles = delivery.stylesFor(screen, bare);
  const tidy = bare.replace(/<(pre|textarea)\b[\s\S]*?<\/\1>|>\s{2,}</g, (found) =>
    found.startsWith('<') ? found : '> <',
  );
  const head = [...styles.map((css) => `<style>${css}</style>`), ...beside, ...paper].join('');
  const loaded = new Set<string>();
  const delivered = tidy
    .replace('</head>', () => `${head}</head>`)
    .replace(/(data-styles=")([^"]+)"/g, (_, before: string, href: string) => {
      const file = href.slice(folder.length);
      return `${before}${folder}${linked.get(file)?.name ?? file}"`;
    })
    .replace(/<script type="module" src="([^"]+)"><\/script>/g, (_, src: string) =>
      delivery
        .scriptsFor(src.slice(folder.length))
        .filter((file) => !loaded.has(file) && loaded.add(file))
        .map((file) => `<script type="module" src="${folder}${file}"></script>`)
        .join(''),
    );
  return { html: delivered, styles };
}
