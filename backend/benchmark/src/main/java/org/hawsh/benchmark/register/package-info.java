/**
 * A register of 54,000 invented people in three scripts on a whole running stack: how fast and how surely its people are found,
 * and how surely somebody who comes again is recognised.
 *
 * <p>Everything is drawn from one seed. What a perfect ranking could reach is computed from the same people, so that a figure
 * says how much of the possible was reached: nobody can order a hundred people of one name.
 */
package org.hawsh.benchmark.register;
