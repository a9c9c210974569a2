import mediation from './mediation.json';
import paperForms from './paperForms.json';

/** What is said of mediation, which few people open. */
export default { ...mediation, ...paperForms };
