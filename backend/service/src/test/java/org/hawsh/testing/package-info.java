/** What tests share: a real database, signed tokens, people with roles, and builders that are valid by default. */
package org.hawsh.testing;
