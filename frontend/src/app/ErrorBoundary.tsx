import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../api/problem';

type State = { error: unknown };

/** A fault of ours: say so, name the request if there was one, and offer a way on. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    return this.state.error ? <Broken error={this.state.error} /> : this.props.children;
  }
}

export function Broken({ error }: { error: unknown }) {
  const { t } = useTranslation();
  return (
    <div className="page narrow" role="alert">
      <h1>{t('failure.broken')}</h1>
      <p>{t('failure.brokenKept')}</p>
      {isRefusal(error) && error.requestId && (
        <p className="small">
          {t('failure.number')} <bdi dir="ltr">{error.requestId}</bdi>
        </p>
      )}
      <p className="acts">
        <button type="button" className="btn primary" onClick={() => window.location.reload()}>
          {t('failure.reload')}
        </button>
        <a className="btn" href="/">
          {t('failure.toToday')}
        </a>
      </p>
    </div>
  );
}
