import { latinDigits } from '../../../i18n/digits';
import { amountOf } from '../../../i18n/amounts';

/** Of a quantity (three) times a price (two). */
const PLACES = 5;
const WHOLE = 10n ** BigInt(PLACES);

/** A quantity as the wire carries it, or undefined where none was typed: at most three places, more than nothing. */
export function quantityOf(typed: string): string | undefined {
  const text = latinDigits(typed)
    .replaceAll('٫', '.')
    .replace(/[,٬\s]/g, '');
  return /^\d{1,9}(\.\d{1,3})?$/.test(text) && Number(text) > 0 ? plain(text) : undefined;
}

/** A price as the wire carries it, however it was typed. */
export function priceOf(typed: string): string | undefined {
  const amount = amountOf(typed);
  return amount && plain(amount);
}

/** Degrees as the wire carries them. A telephone gives more places than a metre needs: they are left out. */
export function degreesOf(typed: string): string | undefined {
  const [, whole, part = ''] =
    /^(\d{1,2})(?:\.(\d{1,5})\d*)?$/.exec(latinDigits(typed).replaceAll('٫', '.').trim()) ?? [];
  return whole && plain(`${whole}.${part}`);
}

type Priced = { quantity: string; unitCost: string; own: boolean };

/** What a line comes to, exactly; undefined while quantity or price is not known. */
export function costOf({ quantity, unitCost }: Omit<Priced, 'own'>): string | undefined {
  const cost = product(quantity, unitCost);
  return cost === undefined ? undefined : decimal(cost);
}

/** What all lines come to but those the network brings itself, as far as they are known. */
export function askedOf(lines: readonly Priced[]): string {
  const costs = lines.filter(({ own }) => !own).map(({ quantity, unitCost }) => product(quantity, unitCost) ?? 0n);
  return decimal(costs.reduce((sum, cost) => sum + cost, 0n));
}

/** What amounts come to as they are typed; what is no amount yet counts as nothing. */
export function sumOf(typed: readonly string[]): string {
  return decimal(typed.reduce((sum, one) => sum + scaled(priceOf(one) ?? '0', PLACES), 0n));
}

export function isMore(amount: string, most: string): boolean {
  return scaled(amount, PLACES) > scaled(most, PLACES);
}

function product(quantity: string, unitCost: string): bigint | undefined {
  const many = quantityOf(quantity);
  const price = priceOf(unitCost);
  return many && price ? scaled(many, 3) * scaled(price, 2) : undefined;
}

function scaled(number: string, places: number): bigint {
  const [whole = '0', part = ''] = number.split('.');
  return BigInt(whole + part.padEnd(places, '0'));
}

function decimal(value: bigint): string {
  return plain(`${value / WHOLE}.${String(value % WHOLE).padStart(PLACES, '0')}`);
}

/** Without zeros that say nothing, as the service writes it. */
function plain(number: string): string {
  const [whole = '', part = ''] = number.split('.');
  const rest = part.replace(/0+$/, '');
  return whole.replace(/^0+(?=\d)/, '') + (rest && `.${rest}`);
}
