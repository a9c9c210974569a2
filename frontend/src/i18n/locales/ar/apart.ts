import mediation from './mediation.json';

/** What is said of mediation, which few people open. */
export default { ...mediation };
