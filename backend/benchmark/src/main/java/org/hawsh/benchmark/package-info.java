/**
 * Measurements: how well and how fast the product does what its figures say.
 *
 * <p>May import the service's pure functions. A measurement prints its table, and fails where a goal is missed.
 */
package org.hawsh.benchmark;
