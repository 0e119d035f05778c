import type { Role } from '../../platform/permission.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { own } from './own-account.messages.ts';

type FactorNoticeProps = { role: Role; hasFactor: boolean; demo: boolean };

/** Says whether a second factor is needed and missing. */
export function FactorNotice({ role, hasFactor, demo }: FactorNoticeProps) {
  if (demo) {
    return (
      <Notice title={own.demoTitle}>
        <p>{own.demoBody}</p>
      </Notice>
    );
  }
  if (hasFactor || role !== 'administrator') return null;
  return (
    <Notice tone="warning" title={own.factorRequiredTitle}>
      <p>{own.factorRequired}</p>
      <p>
        <a href="/verwaltung/konto/zweiter-faktor">{own.appBegin}</a>
      </p>
    </Notice>
  );
}
