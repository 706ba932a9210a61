/** Clients as firms have them: many at once, each request with a key of its own, each answer noted outside. */
@NullMarked
package org.writedown.faults.clients;

import org.jspecify.annotations.NullMarked;
