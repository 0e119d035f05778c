/**
 * Facts for machines (JSON-LD) inside a page. A block of data is no script: browsers never run it, so the content security policy does
 * not concern it. Everything that could end the element early is written as an escape of JSON.
 */
export function StructuredData({ data }: { data: Readonly<Record<string, unknown>> }) {
  const json = JSON.stringify(data)
    .replaceAll('<', String.raw`\u003C`)
    .replaceAll('>', String.raw`\u003E`)
    .replaceAll('&', String.raw`\u0026`);
  // oxlint-disable-next-line react/no-danger -- JSON with every character of HTML escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
