import { RegisterPage } from '../features/participants/RegisterPage';

export function Register() {
  return <RegisterPage />;
}
