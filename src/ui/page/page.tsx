import type { ComponentChildren } from 'preact';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { Notice } from '../data/notice.tsx';
import type { FieldError } from '../form/field-error.ts';
import { uiTexts } from '../ui.messages.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import type { Frame, Link, StaffArea } from './frame.ts';
import { PageFooter } from './page-footer.tsx';
import { PageHeader } from './page-header.tsx';
import { SharePart, type Shared } from './share-part.tsx';
import { SkipLinks } from './skip-links.tsx';

export type PageProps = {
  frame: Frame;
  locale: Locale;
  /** Path without language prefix. */
  path: string;
  /** Query to keep when the language changes, with its question mark. */
  query?: string | undefined;
  /** Of this page alone; the site's name is added. The start page leaves it out. */
  title?: string | undefined;
  /** For search engines and previews. */
  description?: string | undefined;
  /** The way from the start page to the parent of this page. */
  breadcrumbs?: readonly Link[] | undefined;
  /** Path of the navigation item this page belongs to. */
  current?: string | undefined;
  /** The errors the page shows, so that the title says so first. */
  errors?: readonly FieldError[] | undefined;
  /** What just happened, after a redirect. */
  flash?: Flash | undefined;
  /** Id of a form on the page: switching the language then sends it, and typed text is kept. */
  languageForm?: string | undefined;
  /** Languages this page exists in; all by default. */
  locales?: readonly Locale[] | undefined;
  /** For tables and maps. */
  wide?: boolean | undefined;
  /** News of what the page is about, for feed readers. */
  feed?: { readonly href: string; readonly title: string } | undefined;
  /** Keep this page out of search engines. */
  noIndex?: boolean | undefined;
  /** Address of this page, for whoever answers the question at its end; left out where nothing is asked. */
  asksAbout?: string | undefined;
  /** For pages that people pass on: what others see of it, and the part about passing it on. */
  share?: Shared | undefined;
  staff?: StaffArea | undefined;
  /** Shows nothing but what `style.css` knows, so that the first view is light: the start page. */
  firstView?: boolean | undefined;
  /** Further stylesheets and scripts, such as the map's. */
  stylesheets?: readonly string[] | undefined;
  scripts?: readonly string[] | undefined;
  /** `main`, holding the page's only `h1`. */
  children: ComponentChildren;
};

export type Flash = { readonly tone: 'success' | 'info' | 'warning' | 'error'; readonly text: string };

/** The whole document. Write `<!doctype html>` before it. */
export function Page(props: PageProps) {
  const { frame, locale, staff, breadcrumbs = [], flash, share, children } = props;
  const t = uiTexts(locale);
  return (
    <html lang={locale}>
      <Head {...props} />
      <body class={bodyClass(props)}>
        <SkipLinks locale={locale} />
        {frame.banner !== undefined && (
          <section class="banner" aria-label={t.noticeAbove}>
            {frame.banner}
          </section>
        )}
        <PageHeader {...props} />
        <div class="page">
          <Breadcrumbs locale={locale} home={staff && { href: staff.home, text: staff.title }} links={breadcrumbs} />
          {!staff && frame.textState !== undefined && (
            <section class="text-state" aria-label={t.noticeOnTexts}>
              <p>{frame.textState}</p>
            </section>
          )}
          <div role="status" class="flash">
            {flash && <Notice tone={flash.tone} title={flash.text} />}
          </div>
          <main id="inhalt" tabIndex={-1}>
            {children}
            {share && <SharePart locale={locale} shared={share} />}
          </main>
        </div>
        <PageFooter frame={frame} locale={locale} asksAbout={props.asksAbout} />
      </body>
    </html>
  );
}

function bodyClass({ staff, wide }: PageProps): string | undefined {
  return [staff && 'staff', wide && 'wide'].filter(Boolean).join(' ') || undefined;
}

function Head(props: PageProps) {
  const { frame, locale, title, description, feed, errors = [], stylesheets = [], scripts = [] } = props;
  const prefix = errors.length > 0 ? `${uiTexts(locale).titleError}: ` : '';
  const name = title === undefined ? `${frame.siteName} – ${frame.owner}` : `${title} – ${frame.siteName}`;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{prefix + name}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="format-detection" content="telephone=no" />
      {description !== undefined && <meta name="description" content={description} />}
      {props.share && <SharedMeta {...props} shared={props.share} />}
      {(props.noIndex || props.staff) && <meta name="robots" content="noindex" />}
      {feed && <FeedLink {...feed} />}
      {!props.staff && frame.feed && <FeedLink href={localized(locale, frame.feed.path)} title={frame.feed.text} />}
      {!props.staff && frame.search?.description !== undefined && (
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={localized(locale, frame.search.description)}
          title={frame.siteName}
        />
      )}
      <link rel="icon" href="/favicon.ico" sizes="32x32" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {frame.assets.fonts.map((href) => (
        <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      {[...stylesheetsOf(props), ...stylesheets].map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      {[frame.assets.script, ...scripts].map((src) => (
        <script key={src} type="module" src={src} />
      ))}
    </head>
  );
}

function stylesheetsOf({ frame: { assets }, firstView, staff }: PageProps): readonly string[] {
  if (firstView) return [assets.stylesheet];
  return [assets.stylesheet, assets.furtherStylesheet, ...(staff ? [assets.staffStylesheet] : [])];
}

const openGraphLocales: Record<Locale, string> = { de: 'de_DE', 'de-simple': 'de_DE', en: 'en_GB' };

/** What programs for messages and networks show of an address (Open Graph). */
function SharedMeta({ frame, locale, description, shared }: PageProps & { shared: Shared }) {
  const named: readonly (readonly [property: string, content: string | undefined])[] = [
    ['og:type', 'website'],
    ['og:site_name', frame.siteName],
    ['og:locale', openGraphLocales[locale]],
    ['og:title', shared.title],
    ['og:description', description],
    ['og:url', shared.address],
    ['og:image', shared.image],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', shared.title],
  ];
  return (
    <>
      {named.map(
        ([property, content]) => content !== undefined && <meta key={property} property={property} content={content} />,
      )}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

function FeedLink({ href, title }: { href: string; title: string }) {
  return <link rel="alternate" type="application/atom+xml" href={href} title={title} />;
}
