import { zoneFaults } from './zones.mjs';

const faults = zoneFaults(new URL('../src', import.meta.url).pathname);
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'Zones: every import stays in its zone.' : `Zones: ${faults.length} fault(s).`);
process.exit(faults.length === 0 ? 0 : 1);
