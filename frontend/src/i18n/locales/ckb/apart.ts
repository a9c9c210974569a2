import { laidOver } from '../../laidOver';
import mediation from './mediation.json';
import openings from './openings.json';
import paperForms from './paperForms.json';

/** What is said of mediation, which few people open. */
export default laidOver(mediation, openings, paperForms);
