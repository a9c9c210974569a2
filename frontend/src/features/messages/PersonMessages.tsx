import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../auth/me';
import { Dots } from '../../ui/Dots';
import { Status } from '../../ui/Note';
import { QueryState } from '../../ui/QueryState';
import { messagesQuery } from './queries';
import { useMessageWords } from './useMessageWords';

/** What somebody was told and what became of it: shown when it is asked for, because each reading is written down. */
export function PersonMessages({ id }: { id: string }) {
  const { t } = useTranslation();
  const { may } = useMe();
  const words = useMessageWords();
  const [asked, setAsked] = useState(false);
  const messages = useQuery({ ...messagesQuery(id), enabled: asked });
  if (!may('PARTICIPANT_CONTACT_READ')) return null;
  return (
    <section>
      <h2 className="bar">{t('messages.title')}</h2>
      {!asked ? (
        <p>
          <button type="button" className="btn" onClick={() => setAsked(true)}>
            {t('messages.show')}
          </button>{' '}
          <span className="small">{t('contact.logged')}</span>
        </p>
      ) : !messages.data ? (
        <QueryState of={messages} />
      ) : messages.data.length === 0 ? (
        <p className="small" role="status">
          {t('messages.none')}
        </p>
      ) : (
        <ul className="history">
          {messages.data.map((message) => (
            <li key={message.id}>
              <p>
                {words.kind(message)} <Status {...words.tone(message)}>{words.state(message)}</Status>
              </p>
              <p className="small">
                <Dots of={[...words.about(message), ...words.fate(message)]} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
