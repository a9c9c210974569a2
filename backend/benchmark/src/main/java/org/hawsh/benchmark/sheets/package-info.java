/** How many sheets of thirty a service takes a second, beside what the database does of the same transaction by itself. */
package org.hawsh.benchmark.sheets;
