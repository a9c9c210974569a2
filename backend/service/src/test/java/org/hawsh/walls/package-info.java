/** What keeps the house in its form: packages and tables, each test shown a planted fault. */
package org.hawsh.walls;
