/** What the service does in a bad hour, measured on a whole running stack: slow senders, silent neighbours, floods and kills. */
package org.hawsh.benchmark.siege;
