/**
 * Tries the Java client that is generated from the contract on a running Hawsh, as an integrator's program would use it.
 * Its words: a person, a desk (what tests ask of Hawsh). Imports the generated client and nothing else of Hawsh.
 */
package org.hawsh.clients;
