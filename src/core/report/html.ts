/** Text as it stands in HTML, between tags and in an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (char) => `&#${char.charCodeAt(0)};`);
}

/**
 * A page by itself: no script, nothing from another machine, readable in light and dark and in print.
 * @param language as in the `lang` of a page
 * @param title plain text
 * @param body HTML
 */
export function htmlPage(language: string, title: string, style: string, body: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${style}
</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${body}</body>
</html>
`;
}

/**
 * A table with its columns named.
 * @param head plain text
 * @param body the rows, in HTML
 * @param foot what stands below them, in HTML
 */
export function htmlTable(head: readonly string[], body: readonly string[], foot = ''): string {
  const names = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  return `<table>\n<thead><tr>${names}</tr></thead>\n<tbody>\n${body.join('')}</tbody>\n${foot}</table>\n`;
}
