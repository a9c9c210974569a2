/** The house's own mark: the plan of a house around its yard, with the door open. No state's emblem, and no words. */
export function HouseMark() {
  return (
    <svg className="house-mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3 3h18v18h-6M9 21H3V3" fill="none" stroke="currentcolor" strokeWidth="2" strokeLinecap="square" />
      <path d="M9 9h6v6H9z" />
    </svg>
  );
}
