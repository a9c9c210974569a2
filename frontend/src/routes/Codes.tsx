import { useNavigate, useSearch } from '@tanstack/react-router';
import { CodesPage } from '../features/codes/CodesPage';

export function Codes() {
  const { list } = useSearch({ from: '/code-lists' });
  const navigate = useNavigate({ from: '/code-lists' });
  return (
    <CodesPage
      name={list}
      onName={(next) => void navigate({ search: { list: next }, replace: true, resetScroll: false })}
    />
  );
}
