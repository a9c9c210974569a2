/** A file is sent as what it is: without this header the first kind the contract names is said of every one. */
export const itsKind = ({ type }: File) => ({ 'Content-Type': type });
